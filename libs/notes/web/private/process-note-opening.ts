import { inject, Service } from '@angular/core';
import type { ProcessNote } from '@attune/notes/contract';
import { Connection, isProblem, Session } from '@attune/shared/web';
import { Autosave } from '../autosave/autosave';
import type { AutosavePorts, Saved } from '../autosave/autosave-ports';
import { DraftPlaces, type FoundDraft } from '../autosave/draft-places';
import { saveFailure } from '../autosave/save-failure';
import { Notes } from '../notes';

/** The one part of a process note. */
export const textPart = 'shared/text';

/** Opens process notes for writing, with the same care for every word as progress notes. */
@Service()
export class ProcessNoteOpening {
  private readonly notes = inject(Notes);
  private readonly drafts = inject(DraftPlaces);
  private readonly connection = inject(Connection);
  private readonly session = inject(Session);

  /** A note that is not there yet. */
  begin(noteId: string, caseId: string): Autosave {
    return this.open(noteId, caseId, null, null);
  }

  /** @throws ProblemError when it is neither on the server nor on this device */
  async read(noteId: string, caseId: string): Promise<Autosave> {
    const kept = await this.drafts.findFor('process-note', noteId);
    let stored: ProcessNote | null = null;
    try {
      stored = await this.notes.readProcessNote(noteId);
    } catch (error) {
      if (kept === null || isProblem(error, 401)) {
        throw error;
      }
    }
    return this.open(noteId, caseId, stored, kept);
  }

  private open(noteId: string, caseId: string, stored: ProcessNote | null, kept: FoundDraft | null): Autosave {
    const place = this.drafts.place('process-note', noteId);
    const places = kept ? [place, kept.draftId] : [place];
    const ports: AutosavePorts = {
      begin: async (parts) =>
        savedOf(
          await this.notes.beginProcessNote(caseId, { id: noteId, sessionId: null, text: parts[textPart] ?? '' }),
        ),
      save: async (parts, version) =>
        (await this.notes.saveProcessNote(noteId, parts[textPart] ?? '', version)).version,
      read: async () => savedOf(await this.notes.readProcessNote(noteId)),
      keep: (draft) => this.drafts.put(place, draft, { caseId, sessionId: null }),
      forget: () => this.drafts.remove(...places),
      failure: saveFailure,
      signingIn: () => this.session.expired(),
      offline: () => this.connection.state() === 'offline',
    };
    return new Autosave(ports, {
      parts: stored ? savedOf(stored).parts : {},
      saved: stored && savedOf(stored),
      savedAt: stored ? new Date(stored.updatedAt) : undefined,
      kept,
    });
  }
}

function savedOf(note: ProcessNote): Saved {
  return { parts: { [textPart]: note.text }, version: note.version };
}
