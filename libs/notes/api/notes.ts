import { Audit } from '@attune/audit/api';
import type { Addendum, NewAddendum, NewNote, Note, NoteChange, NotePage, SavedNote } from '@attune/notes/contract';
import {
  caseForWriting,
  insertAddendum,
  insertDraft,
  noteInHand,
  notesOfCase,
  oneNote,
  placeOf,
  saveDraft,
  stateOfNote,
  type NoteInHand,
} from '@attune/notes/data';
import { bodyFaults } from '@attune/notes/domain';
import { invalid, Refusal } from '@attune/shared/api';
import type { PageQuery } from '@attune/shared/contract';
import { newId, pageFrom, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { NoteAnswers } from './note-answers';
import { NoteText } from './note-text';

/** The progress notes of a case: read by its care team, written by their author until signed, added to afterwards. */
@Injectable()
export class Notes {
  constructor(
    private readonly rows: Rows,
    private readonly audit: Audit,
    private readonly text: NoteText,
    private readonly answers: NoteAnswers,
  ) {}

  /** A case's notes, newest first. The guard has asked whether the case is the actor's to see. */
  async of(caseId: string, { limit, cursor }: PageQuery): Promise<NotePage> {
    const place = cursor === undefined ? undefined : placeOf(cursor);
    if (cursor !== undefined && !place) throw invalid('cursor', 'This place in the list is not known');
    const found = await notesOfCase(this.rows, caseId, limit, place);
    const items = await this.answers.of(found.slice(0, limit));
    const ids = items.map((note) => note.id);
    this.audit.record({ action: 'note:list', resource: 'note', ids, caseId });
    const { nextCursor } = pageFrom(
      found,
      limit,
      (row) => [row.created_exactly, row.id],
      (row) => row.id,
    );
    return { items, nextCursor };
  }

  async read(id: string): Promise<Note> {
    const note = await this.one(id);
    this.audit.record({ action: 'note:read', resource: 'note', ids: [id], caseId: note.caseId });
    return note;
  }

  /**
   * Begins a draft. The id is the client's: sent again by its author, it is the same draft, answered as it is now.
   * @throws Refusal not-found (case), invalid (session or partner of another case), conflict (the id is taken; by
   *   whom, and whether by something the actor may see, makes no difference)
   */
  async write(caseId: string, { id: givenId, format, sessionId, body }: NewNote): Promise<Note> {
    const id = givenId.toLowerCase();
    const therapyCase = await caseForWriting(this.rows, caseId, sessionId);
    if (!therapyCase) throw new Refusal('not-found');
    if (!therapyCase.on_team) throw new Refusal('not-allowed');
    if (!therapyCase.session_fits) throw invalid('sessionId', 'This session is not one of the case');
    const errors = bodyFaults(body, therapyCase.members);
    if (errors.length > 0) throw new Refusal('invalid', { errors });
    const sealed = await this.text.seal(body, {
      id,
      case_id: caseId,
      author_id: this.rows.actor.personId,
      audience: 'care_team',
      audience_member: null,
    });
    const made = await insertDraft(this.rows, { id, caseId, sessionId, format, ...sealed });
    const note = made ? await this.one(id) : await this.sameDraft(id, caseId);
    this.audit.record({ action: made ? 'note:write' : 'note:read', resource: 'note', ids: [id], caseId });
    return note;
  }

  /** Saves a draft. @throws Refusal not-found, not-allowed (a colleague's), conflict (signed), stale-version, invalid */
  async save(id: string, { format, body }: NoteChange, version: number): Promise<SavedNote> {
    const note = await this.inHand(id);
    if (note.state === 'signed') throw signedAlready();
    if (note.version !== version) throw new Refusal('stale-version');
    const errors = bodyFaults(body, note.members);
    if (errors.length > 0) throw new Refusal('invalid', { errors });
    const sealed = await this.text.seal(body, { id, ...note });
    const saved = await saveDraft(this.rows, { id, version, format, ...sealed });
    if (!saved) throw await this.overtaken(id);
    this.audit.record({ action: 'note:write', resource: 'note', ids: [id], caseId: note.case_id });
    return { id, version: saved.version, updatedAt: saved.updated_at.toISOString() };
  }

  /** Adds to a signed note. Anybody of the care team may; what stands stays. @throws Refusal not-found, conflict (draft) */
  async addend(noteId: string, { text }: NewAddendum): Promise<Addendum> {
    const note = await noteInHand(this.rows, noteId);
    if (!note) throw new Refusal('not-found');
    if (!note.on_team) throw new Refusal('not-allowed');
    if (note.state === 'draft') {
      throw new Refusal('conflict', { detail: 'This note is a draft. Change it, or sign it first.' });
    }
    const { personId, name } = this.rows.actor;
    const id = newId();
    const sealed = await this.text.sealAddendum(text, { ...note, id, note_id: noteId, author_id: personId });
    const writtenAt = await insertAddendum(this.rows, { id, noteId, ...sealed }, note);
    this.audit.record({ action: 'note:addend', resource: 'note', ids: [noteId, id], caseId: note.case_id });
    return { id, author: name, text, writtenAt: writtenAt.toISOString() };
  }

  /** A note as the actor may read it, without a trace of its own: for acts that leave theirs. */
  async one(id: string): Promise<Note> {
    const found = await oneNote(this.rows, id);
    const [note] = found ? await this.answers.of([found]) : [];
    if (!note) throw new Refusal('not-found');
    return note;
  }

  private async inHand(id: string): Promise<NoteInHand> {
    const note = await noteInHand(this.rows, id);
    if (!note) throw new Refusal('not-found');
    if (note.author_id !== this.rows.actor.personId) throw notTheAuthor();
    return note;
  }

  private async sameDraft(id: string, caseId: string): Promise<Note> {
    const found = await oneNote(this.rows, id);
    if (found?.case_id !== caseId || found.author_id !== this.rows.actor.personId) throw new Refusal('conflict');
    return this.one(id);
  }

  /** Why a change that was in order met nothing to change: somebody signed or saved in the same moment. */
  async overtaken(id: string): Promise<Refusal> {
    return (await stateOfNote(this.rows, id)) === 'signed' ? signedAlready() : new Refusal('stale-version');
  }
}

/** The answer to a change of what is signed. */
export function signedAlready(): Refusal {
  return new Refusal('conflict', { detail: 'This note is signed. What has to be said now goes into an addendum.' });
}

/** The answer to a change of a colleague's note that one may read. */
export function notTheAuthor(): Refusal {
  return new Refusal('not-allowed', { detail: 'Only its author changes or signs a note.' });
}
