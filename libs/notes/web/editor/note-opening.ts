import { inject, Service } from '@angular/core';
import type { Note, NoteFormat } from '@attune/notes/contract';
import { formatPart, hasWords, mergeParts, partsOf } from '@attune/notes/ui';
import { isProblem, type OpenCase } from '@attune/shared/web';
import { DraftPlaces, type FoundDraft } from '../autosave/draft-places';
import { Notes } from '../notes';
import { NoteAutosaves } from './note-autosaves';
import type { OpenDraft, OpenNote, OpenSigned } from './open-note';
import { sessionToWriteAbout } from './session-to-write-about';

/** Finds out what an address of the editor stands for, from the server and from what this device still keeps. */
@Service()
export class NoteOpening {
  private readonly notes = inject(Notes);
  private readonly drafts = inject(DraftPlaces);
  private readonly autosaves = inject(NoteAutosaves);

  /**
   * A note that is not there yet. Nothing is made on the server until something is written; a draft that exists for the
   * session, there or only on this device, is opened instead of a second one.
   */
  async begin(noteId: string, therapyCase: OpenCase, wanted: string | null): Promise<OpenNote> {
    const caseId = therapyCase.id;
    const [session, kept, latest] = await Promise.all([
      this.sessionFor(caseId, wanted),
      this.drafts.find('note'),
      this.latestFormat(caseId),
    ]);
    const sessionId = session?.id ?? wanted;
    const mine = session?.notes.find((note) => note.mine && note.state === 'draft')?.id;
    const unsent = kept.find(
      (draft) => draft.caseId === caseId && wanted !== null && draft.sessionId === wanted,
    )?.noteId;
    const there = mine ?? unsent;
    if (there !== undefined) {
      return { kind: 'elsewhere', noteId: there };
    }
    const format = latest ?? (therapyCase.kind === 'couple' ? 'couple-session' : 'soap');
    return this.autosaves.open(
      { noteId, caseId, sessionId },
      { parts: { [formatPart]: format }, stored: null, kept: null },
    );
  }

  /** A note by its id. @throws ProblemError when it is neither on the server nor on this device */
  async read(noteId: string, caseId: string): Promise<OpenDraft | OpenSigned> {
    const kept = await this.drafts.findFor('note', noteId);
    let stored: Note | null = null;
    try {
      stored = await this.notes.read(noteId);
    } catch (error) {
      // What this device still has can be read and written on without the server.
      if (kept === null || isProblem(error, 401)) {
        throw error;
      }
    }
    if (stored !== null && (stored.state === 'signed' || !stored.mine)) {
      return { kind: 'signed', note: stored, unsent: unsentOf(stored, kept) };
    }
    const sessionId = stored?.sessionId ?? kept?.sessionId ?? null;
    return this.autosaves.open({ noteId, caseId, sessionId }, { parts: {}, stored, kept });
  }

  private async sessionFor(caseId: string, wanted: string | null) {
    try {
      return wanted !== null
        ? await this.notes.session(wanted)
        : sessionToWriteAbout((await this.notes.sessions(caseId)).items, new Date());
    } catch {
      // Without the server there is still a page to write on.
      return null;
    }
  }

  private async latestFormat(caseId: string): Promise<NoteFormat | null> {
    try {
      const { items } = await this.notes.list(caseId, null, 5);
      return items.find((note) => note.mine)?.format ?? null;
    } catch {
      return null;
    }
  }
}

/** What was typed on this device and did not make it into the note before it was signed. */
function unsentOf(note: Note, kept: FoundDraft | null): OpenSigned['unsent'] {
  if (kept === null) {
    return null;
  }
  const signed = partsOf(note);
  const { clashes, merged } = mergeParts(kept.saved?.parts ?? {}, kept.parts, signed, kept.sent);
  const parts = Object.fromEntries(
    Object.entries({ ...merged, ...Object.fromEntries(clashes.map(({ part, mine }) => [part, mine])) }).filter(
      ([part, text]) => text !== '' && text !== (signed[part] ?? ''),
    ),
  );
  return hasWords(parts) ? { parts, places: [kept.draftId] } : null;
}
