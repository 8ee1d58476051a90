import type { Rows } from '@attune/shared/data';
import { exactly, type ListPlace } from './list-place';

/** A process note as its author reads it. */
export interface StoredProcessNote {
  id: string;
  case_id: string;
  session_id: string | null;
  author_id: string;
  body_sealed: Buffer;
  key_id: string;
  wrapped: Buffer | null;
  created_at: Date;
  created_exactly: string;
  updated_at: Date;
  version: number;
}

const columns = `n.id, n.case_id, n.session_id, n.author_id, n.body_sealed, n.key_id, n.created_at,
  ${exactly('n.created_at')} as created_exactly, n.updated_at, n.version`;

/** The actor's own process notes of a case, newest first, one more than the limit; null without such a case. */
export async function processNotesOfCase(
  rows: Rows,
  caseId: string,
  limit: number,
  after: ListPlace | undefined,
): Promise<StoredProcessNote[] | null> {
  const { practiceId, personId } = rows.actor;
  const found = await rows.query<StoredProcessNote | { id: null }>(
    `select n.*, k.wrapped
     from therapy_case c
     left join lateral (
       select ${columns} from process_note n
       where n.practice_id = $1 and n.case_id = $3 and n.author_id = $2
         and ($4::timestamptz is null or (n.created_at, n.id) < ($4, $5::uuid))
       order by n.created_at desc, n.id desc limit $6
     ) n on true
     left join data_key k on k.practice_id = $1 and k.id = n.key_id
     where c.practice_id = $1 and c.id = $3 and c.id = any ((select staff_cases())::uuid[])
     order by n.created_at desc, n.id desc`,
    [practiceId, personId, caseId, after?.at ?? null, after?.id ?? null, limit + 1],
  );
  if (found.length === 0) return null;
  return found.filter((row): row is StoredProcessNote => row.id !== null);
}

/** One process note of the actor's own, or undefined. */
export async function oneProcessNote(rows: Rows, id: string): Promise<StoredProcessNote | undefined> {
  const { practiceId, personId } = rows.actor;
  const [found] = await rows.query<StoredProcessNote>(
    `select ${columns}, k.wrapped from process_note n
     left join data_key k on k.practice_id = n.practice_id and k.id = n.key_id
     where n.practice_id = $1 and n.id = $2 and n.author_id = $3 and n.case_id = any ((select staff_cases())::uuid[])`,
    [practiceId, id, personId],
  );
  return found;
}

/** Puts a new process note in; false when the id is taken, whoever has it. */
export async function insertProcessNote(
  rows: Rows,
  note: { id: string; caseId: string; sessionId: string | null; body: Buffer; keyId: string },
): Promise<boolean> {
  const { practiceId, personId } = rows.actor;
  const made = await rows.change(
    `insert into process_note (practice_id, case_id, id, session_id, author_id, body_sealed, key_id)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [practiceId, note.caseId, note.id, note.sessionId, personId, note.body, note.keyId],
  );
  return made === 1;
}

/** Replaces a process note's text if it still has this version; undefined when it has not. */
export async function saveProcessNote(
  rows: Rows,
  note: { id: string; version: number; body: Buffer; keyId: string },
): Promise<{ version: number; updated_at: Date } | undefined> {
  const { practiceId, personId } = rows.actor;
  const [saved] = await rows.query<{ version: number; updated_at: Date }>(
    `update process_note set body_sealed = $5, key_id = $6, version = version + 1, updated_at = now()
     where practice_id = $1 and id = $2 and author_id = $3 and version = $4 returning version, updated_at`,
    [practiceId, note.id, personId, note.version, note.body, note.keyId],
  );
  return saved;
}
