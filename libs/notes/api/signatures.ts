import { Audit } from '@attune/audit/api';
import type { Note } from '@attune/notes/contract';
import { draftToSign, signDraft, type DraftToSign } from '@attune/notes/data';
import { attestedText, isBlank, signedLate, whyNotNow } from '@attune/notes/domain';
import { invalid, Refusal } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { NoteText } from './note-text';
import { Notes, notTheAuthor, signedAlready } from './notes';

/** Signing: a draft becomes part of the record, at the database's time, and never changes again. */
@Injectable()
export class Signatures {
  constructor(
    private readonly rows: Rows,
    private readonly audit: Audit,
    private readonly text: NoteText,
    private readonly notes: Notes,
  ) {}

  /**
   * Signs the version the author has seen. What stays beside the sealed text is SHA-256(salt ‖ attested text): proof
   * that the words are the signed ones, and nothing at all without the words (security.md §3.5).
   * @throws Refusal not-found, not-allowed (a colleague's), conflict (signed, or the session has not been held),
   *   stale-version, invalid (nothing written)
   */
  async sign(id: string, version: number): Promise<Note> {
    const note = await this.inHand(id, version);
    const body = this.text.open({ id, ...note });
    if (isBlank(body)) throw invalid('body', 'Write the note first');
    const salt = randomBytes(32);
    const attested = attestedText({
      noteId: id,
      caseId: note.case_id,
      authorId: note.author_id,
      sessionId: note.session_id,
      format: note.format,
      body,
    });
    const signed = await signDraft(this.rows, {
      id,
      version,
      ...(await this.text.seal(body, { id, ...note }, salt)),
      commitment: createHash('sha256').update(salt).update(attested, 'utf8').digest(),
      lateEntry: signedLate(note.session_ends_at, note.now),
    });
    if (!signed) throw await this.notes.overtaken(id);
    this.audit.record({ action: 'note:sign', resource: 'note', ids: [id], caseId: note.case_id });
    return this.notes.one(id);
  }

  private async inHand(id: string, version: number): Promise<DraftToSign> {
    const note = await draftToSign(this.rows, id);
    if (!note) throw new Refusal('not-found');
    if (note.author_id !== this.rows.actor.personId) throw notTheAuthor();
    if (note.state === 'signed') throw signedAlready();
    if (note.version !== version) throw new Refusal('stale-version');
    const { session_state: state, session_starts_at: startsAt } = note;
    const detail = whyNotNow(state && startsAt ? { state, startsAt } : null, note.now);
    if (detail) throw new Refusal('conflict', { detail });
    return note;
  }
}
