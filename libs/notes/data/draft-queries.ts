import type { Rows } from '@attune/shared/data';

/** What a new note has to fit into: the case's partners, and whether the session is one of it. */
export interface CaseOfNote {
  members: string[];
  session_fits: boolean;
  /** Whether the actor is on the care team; a supervisor who is not reads and does not write. */
  on_team: boolean;
}

/** The case a note or process note is written for; undefined when it is not one of the actor's as staff. */
export async function caseForWriting(
  rows: Rows,
  caseId: string,
  sessionId: string | null,
): Promise<CaseOfNote | undefined> {
  const [found] = await rows.query<CaseOfNote>(
    `select array(select m.person_id from case_member m where m.practice_id = c.practice_id and m.case_id = c.id) as members,
       $3::uuid is null or exists (select 1 from therapy_session s
         where s.practice_id = c.practice_id and s.case_id = c.id and s.id = $3) as session_fits,
       c.id = any ((select team_cases())::uuid[]) as on_team
     from therapy_case c
     where c.practice_id = $1 and c.id = $2 and c.id = any ((select staff_cases())::uuid[])`,
    [rows.actor.practiceId, caseId, sessionId],
  );
  return found;
}

/** What decides whether a note may change, without its text. */
export interface NoteInHand {
  case_id: string;
  author_id: string;
  audience: 'care_team' | 'couple' | 'member';
  audience_member: string | null;
  state: 'draft' | 'signed';
  version: number;
  members: string[];
  on_team: boolean;
}

/** The note the actor wants to change or add to; undefined when there is none for them as staff. */
export async function noteInHand(rows: Rows, id: string): Promise<NoteInHand | undefined> {
  const { practiceId, personId } = rows.actor;
  const [found] = await rows.prepared<NoteInHand>(
    `select n.case_id, n.author_id, n.audience, n.audience_member, n.state, n.version,
       n.case_id = any ((select team_cases())::uuid[]) as on_team,
       array(select m.person_id from case_member m where m.practice_id = n.practice_id and m.case_id = n.case_id) as members
     from note n
     where n.practice_id = $1 and n.id = $3 and (n.state = 'signed' or n.author_id = $2)`,
    [practiceId, personId, id],
  );
  return found;
}

/** Whether there is a draft or a signed note of this id after all; asked when a change met nothing to change. */
export async function stateOfNote(rows: Rows, id: string): Promise<'draft' | 'signed' | undefined> {
  const [found] = await rows.query<{ state: 'draft' | 'signed' }>(
    'select state from note where practice_id = $1 and id = $2 and author_id = $3',
    [rows.actor.practiceId, id, rows.actor.personId],
  );
  return found?.state;
}

/** Puts a new draft in; false when the id is taken, whoever has it. */
export async function insertDraft(
  rows: Rows,
  note: { id: string; caseId: string; sessionId: string | null; format: string; body: Buffer; keyId: string },
): Promise<boolean> {
  const { practiceId, personId } = rows.actor;
  const made = await rows.change(
    `insert into note (practice_id, case_id, id, session_id, author_id, format, audience, body_sealed, key_id)
     values ($1, $2, $3, $4, $5, $6, 'care_team', $7, $8) on conflict do nothing`,
    [practiceId, note.caseId, note.id, note.sessionId, personId, note.format, note.body, note.keyId],
  );
  return made === 1;
}

/**
 * Replaces a draft's text if it still has this version and is the actor's; undefined when it is not.
 * Version and author are part of the condition, so of two savers at once exactly one wins.
 */
export async function saveDraft(
  rows: Rows,
  note: { id: string; version: number; format: string; body: Buffer; keyId: string },
): Promise<{ version: number; updated_at: Date } | undefined> {
  const { practiceId, personId } = rows.actor;
  const [saved] = await rows.prepared<{ version: number; updated_at: Date }>(
    `update note set format = $5, body_sealed = $6, key_id = $7, version = version + 1, updated_at = now()
     where practice_id = $1 and id = $2 and author_id = $3 and version = $4 and state = 'draft'
     returning version, updated_at`,
    [practiceId, note.id, personId, note.version, note.format, note.body, note.keyId],
  );
  return saved;
}

/** A draft with what signing asks about: its session and the database's clock. */
export interface DraftToSign extends NoteInHand {
  session_id: string | null;
  format: string;
  body_sealed: Buffer;
  key_id: string;
  wrapped: Buffer | null;
  session_state: 'planned' | 'held' | 'cancelled' | null;
  session_starts_at: Date | null;
  session_ends_at: Date | null;
  now: Date;
}

/** The note the actor wants to sign; undefined when there is none for them as staff. */
export async function draftToSign(rows: Rows, id: string): Promise<DraftToSign | undefined> {
  const { practiceId, personId } = rows.actor;
  const [found] = await rows.query<DraftToSign>(
    `select n.case_id, n.author_id, n.audience, n.audience_member, n.state, n.version, n.session_id, n.format,
       n.body_sealed, n.key_id, k.wrapped, s.state as session_state, s.starts_at as session_starts_at,
       s.starts_at + make_interval(mins => s.minutes) as session_ends_at, now() as now, '{}'::uuid[] as members
     from note n
     left join data_key k on k.practice_id = n.practice_id and k.id = n.key_id
     left join therapy_session s on s.practice_id = n.practice_id and s.id = n.session_id
     where n.practice_id = $1 and n.id = $3 and (n.state = 'signed' or n.author_id = $2)`,
    [practiceId, personId, id],
  );
  return found;
}

/** Signs a draft of this version at the database's time; false when it has another version by now. */
export async function signDraft(
  rows: Rows,
  note: { id: string; version: number; body: Buffer; keyId: string; commitment: Buffer; lateEntry: boolean },
): Promise<boolean> {
  const { practiceId, personId } = rows.actor;
  const signed = await rows.change(
    `update note set state = 'signed', signed_at = now(), updated_at = now(), commitment = $5, late_entry = $6,
       body_sealed = $7, key_id = $8, version = version + 1
     where practice_id = $1 and id = $2 and author_id = $3 and version = $4 and state = 'draft'`,
    [practiceId, note.id, personId, note.version, note.commitment, note.lateEntry, note.body, note.keyId],
  );
  return signed === 1;
}

/** Adds to a signed note; the addendum has the note's audience. @returns when it was written */
export async function insertAddendum(
  rows: Rows,
  addendum: { id: string; noteId: string; body: Buffer; keyId: string },
  note: NoteInHand,
): Promise<Date> {
  const { practiceId, personId } = rows.actor;
  const [made] = await rows.query<{ written_at: Date }>(
    `insert into note_addendum
       (practice_id, case_id, note_id, id, author_id, audience, audience_member, body_sealed, key_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning written_at`,
    [
      practiceId,
      note.case_id,
      addendum.noteId,
      addendum.id,
      personId,
      note.audience,
      note.audience_member,
      addendum.body,
      addendum.keyId,
    ],
  );
  if (!made) throw new Error('An addendum was not written.');
  return made.written_at;
}
