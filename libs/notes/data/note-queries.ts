import type { Rows } from '@attune/shared/data';
import { exactly, type ListPlace } from './list-place';

/** A note as it is read: sealed, with the key if the actor may use it, and what a screen says beside the text. */
export interface StoredNote {
  id: string;
  case_id: string;
  session_id: string | null;
  author_id: string;
  /** Null for the reader's own, and where the name is not theirs to know. */
  author_name: string | null;
  format: string;
  audience: 'care_team' | 'couple' | 'member';
  audience_member: string | null;
  state: 'draft' | 'signed';
  body_sealed: Buffer;
  key_id: string;
  wrapped: Buffer | null;
  created_at: Date;
  created_exactly: string;
  updated_at: Date;
  signed_at: Date | null;
  late_entry: boolean;
  version: number;
  session_starts_at: Date | null;
  session_number: number | null;
  addended: boolean;
}

/** An addendum as it is read. */
export interface StoredAddendum {
  id: string;
  note_id: string;
  case_id: string;
  author_id: string;
  author_name: string | null;
  body_sealed: Buffer;
  key_id: string;
  wrapped: Buffer | null;
  written_at: Date;
}

/**
 * The first wall, in the query itself; row security says the same again (libs/access/data/row-policies.ts).
 * A partner reads what is signed and released to them; staff read signed notes of their cases and their own drafts.
 */
const walls = {
  staff: {
    ofCase: (column: string) => `${column} = any ((select staff_cases())::uuid[])`,
    readable: `(n.state = 'signed' or n.author_id = $2)`,
    session: 'true',
    addendum: 'true',
  },
  partner: {
    ofCase: (column: string) => `${column} = any ((select member_cases())::uuid[])`,
    readable: `n.state = 'signed' and (n.audience = 'couple' or (n.audience = 'member' and n.audience_member = $2))`,
    session: '(s.for_person is null or s.for_person = $2)',
    addendum: `(a.audience = 'couple' or (a.audience = 'member' and a.audience_member = $2))`,
  },
};

const wallOf = (rows: Rows) => walls[rows.actor.roles.includes('client') ? 'partner' : 'staff'];

const columns = `n.id, n.case_id, n.session_id, n.author_id, n.format, n.audience, n.audience_member, n.state,
  n.body_sealed, n.key_id, n.created_at, ${exactly('n.created_at')} as created_exactly, n.updated_at, n.signed_at,
  n.late_entry, n.version,
  n.state = 'signed' and exists (select 1 from note_addendum a
    where a.practice_id = n.practice_id and a.note_id = n.id) as addended`;

/** The case's line of sessions: cancelled ones have no number. */
const lineOfSessions = (ofCase: string, session: string) => `
  select s.id, s.starts_at, case when s.state <> 'cancelled'
    then (count(*) filter (where s.state <> 'cancelled') over (order by s.starts_at, s.id))::int end as number
  from therapy_session s where s.practice_id = $1 and s.case_id = ${ofCase} and ${session}`;

const beside = `
  left join data_key k on k.practice_id = $1 and k.id = n.key_id
  left join line s on s.id = n.session_id`;

/** The author's name is asked for only where it is not the reader's own. */
const besideColumns = `k.wrapped, s.starts_at as session_starts_at, s.number as session_number,
  case when n.author_id <> $2 then
    (select p.name from person p where p.practice_id = $1 and p.id = n.author_id) end as author_name`;

/** A page of a case's notes, newest first, one more than the limit: one round trip. The case was asked for before. */
export async function notesOfCase(
  rows: Rows,
  caseId: string,
  limit: number,
  after: ListPlace | undefined,
): Promise<StoredNote[]> {
  const { practiceId, personId } = rows.actor;
  const wall = wallOf(rows);
  return rows.prepared<StoredNote>(
    `with n as materialized (
       select ${columns} from note n
       where n.practice_id = $1 and n.case_id = $3 and ${wall.readable}
         and ($4::timestamptz is null or (n.created_at, n.id) < ($4, $5::uuid))
       order by n.created_at desc, n.id desc limit $6),
     line as materialized (${lineOfSessions('$3', wall.session)})
     select n.*, ${besideColumns} from n ${beside}
     order by n.created_at desc, n.id desc`,
    [practiceId, personId, caseId, after?.at ?? null, after?.id ?? null, limit + 1],
  );
}

/** One note the actor may read, or undefined. */
export async function oneNote(rows: Rows, id: string): Promise<StoredNote | undefined> {
  const { practiceId, personId } = rows.actor;
  const wall = wallOf(rows);
  const [found] = await rows.prepared<StoredNote>(
    `with n as materialized (
       select ${columns} from note n
       where n.practice_id = $1 and n.id = $3 and ${wall.ofCase('n.case_id')} and ${wall.readable}),
     line as materialized (${lineOfSessions('(select n.case_id from n)', wall.session)})
     select n.*, ${besideColumns} from n ${beside}`,
    [practiceId, personId, id],
  );
  return found;
}

/** The addenda of notes that the actor was given, in the order of writing. */
export async function addendaOf(rows: Rows, noteIds: readonly string[]): Promise<StoredAddendum[]> {
  if (noteIds.length === 0) return [];
  const { practiceId, personId } = rows.actor;
  const wall = wallOf(rows);
  return rows.prepared<StoredAddendum>(
    `select a.id, a.note_id, a.case_id, a.author_id, a.body_sealed, a.key_id, k.wrapped, a.written_at,
       case when a.author_id <> $2 then
         (select p.name from person p where p.practice_id = a.practice_id and p.id = a.author_id) end as author_name
     from note_addendum a
     left join data_key k on k.practice_id = a.practice_id and k.id = a.key_id
     where a.practice_id = $1 and a.note_id = any ($3::uuid[]) and ${wall.ofCase('a.case_id')}
       and ${wall.addendum}
     order by a.written_at, a.id`,
    [practiceId, personId, noteIds],
  );
}
