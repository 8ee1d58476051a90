import type { NoteBody } from '@attune/notes/contract';
import { canonicalJson } from './canonical-json';

/** The session a note is about, as far as signing asks. */
export interface SessionOfNote {
  state: 'planned' | 'held' | 'cancelled';
  startsAt: Date;
}

/**
 * Why a note cannot be signed now, as a sentence for its author; null when nothing is in the way.
 * What has not happened cannot be attested. A cancelled session can: that it was cancelled is worth a note.
 */
export function whyNotNow(session: SessionOfNote | null, now: Date): string | null {
  if (!session || session.state === 'cancelled') return null;
  if (session.startsAt > now) return 'The session is still to come. Sign the note when it has taken place.';
  if (session.state === 'planned') return 'The session is still planned. Mark it as held, then sign the note.';
  return null;
}

/** What a signature attests, beside the words: whose note, of which case and session, in which format. */
export interface Attested {
  noteId: string;
  caseId: string;
  authorId: string;
  sessionId: string | null;
  format: string;
  body: NoteBody;
}

/**
 * The text whose salted SHA-256 is a signed note's commitment (security.md §3.5). It holds neither time nor audience:
 * the time is the database's, and releasing a note later does not change what was signed.
 */
export function attestedText({ noteId, caseId, authorId, sessionId, format, body }: Attested): string {
  return canonicalJson({ v: 1, noteId, caseId, authorId, sessionId, format, body });
}
