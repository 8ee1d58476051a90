import type { WritableSignal } from '@angular/core';
import type { Note } from '@attune/notes/contract';
import type { Parts } from '@attune/notes/ui';
import type { Autosave } from '../autosave/autosave';

/** A draft in the editor. */
export interface OpenDraft {
  kind: 'draft';
  noteId: string;
  caseId: string;
  autosave: Autosave;
  /** What the note is about; may still change while nothing is written. */
  sessionId: WritableSignal<string | null>;
}

/** A signed note, and words on this device that were written before it was signed elsewhere and are not in it. */
export interface OpenSigned {
  kind: 'signed';
  note: Note;
  unsent: { parts: Parts; places: readonly string[] } | null;
}

/** A note that is already there for the session somebody wanted to write about. */
export interface ElsewhereNote {
  kind: 'elsewhere';
  noteId: string;
}

export type OpenNote = OpenDraft | OpenSigned | ElsewhereNote;
