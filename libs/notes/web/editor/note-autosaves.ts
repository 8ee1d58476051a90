import { inject, Service, signal } from '@angular/core';
import type { Note } from '@attune/notes/contract';
import { noteOf, partsOf, type Parts } from '@attune/notes/ui';
import { Connection, Session } from '@attune/shared/web';
import { Autosave } from '../autosave/autosave';
import type { AutosavePorts, Saved } from '../autosave/autosave-ports';
import { DraftPlaces, type FoundDraft } from '../autosave/draft-places';
import { saveFailure } from '../autosave/save-failure';
import { Notes } from '../notes';
import type { OpenDraft } from './open-note';

/** Makes the autosave of an open progress note: the API below it, this device's drafts beside it. */
@Service()
export class NoteAutosaves {
  private readonly notes = inject(Notes);
  private readonly drafts = inject(DraftPlaces);
  private readonly connection = inject(Connection);
  private readonly session = inject(Session);

  /** @param start what is known of the note already, and what an earlier page left on this device */
  open(
    about: { noteId: string; caseId: string; sessionId: string | null },
    start: { parts: Parts; stored: Note | null; kept: FoundDraft | null },
  ): OpenDraft {
    const { noteId, caseId } = about;
    const sessionId = signal(about.sessionId);
    const place = this.drafts.place('note', noteId);
    const places = start.kept ? [place, start.kept.draftId] : [place];
    const ports: AutosavePorts = {
      begin: async (parts) =>
        savedOf(await this.notes.begin(caseId, { id: noteId, sessionId: sessionId(), ...noteOf(parts) })),
      save: async (parts, version) => (await this.notes.save(noteId, noteOf(parts), version)).version,
      read: async () => savedOf(await this.notes.read(noteId)),
      keep: (kept) => this.drafts.put(place, kept, { caseId, sessionId: sessionId() }),
      forget: () => this.drafts.remove(...places),
      failure: saveFailure,
      signingIn: () => this.session.expired(),
      offline: () => this.connection.state() === 'offline',
    };
    const { stored, kept, parts } = start;
    const autosave = new Autosave(ports, {
      parts: stored ? partsOf(stored) : parts,
      saved: stored && savedOf(stored),
      savedAt: stored ? new Date(stored.updatedAt) : undefined,
      kept,
    });
    return { kind: 'draft', noteId, caseId, autosave, sessionId };
  }
}

export function savedOf(note: Note): Saved {
  return { parts: partsOf(note), version: note.version, signed: note.state === 'signed' };
}
