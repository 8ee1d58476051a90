import type { Completion } from '@attune/homework/contract';
import type { Rows } from '@attune/shared/data';
import type { StoredAssignment } from './assignments';

/** One sealed half of the answers, with its key; the key is null when it is not the reader's. */
export interface StoredPart {
  part: 'shared' | 'private';
  body_sealed: Buffer;
  key_id: string;
  wrapped: Buffer | null;
}

/** A response as stored, with the sealed halves that its reader may have. */
export interface StoredResponse {
  id: string;
  case_id: string;
  assignment_id: string;
  person_id: string;
  occurrence: number;
  state: 'draft' | 'submitted';
  completion: Completion | null;
  submitted_at: Date | null;
  open: boolean;
  to_review: boolean;
  version: number;
  parts: StoredPart[];
}

type Joined = Omit<StoredResponse, 'parts'> & { [Key in keyof StoredPart]: StoredPart[Key] | null };

// A partner reads their own and what has opened, of that the shared part alone; staff read what was handed in.
// One row a part: joining the parts side by side would double what the row policies add to the plan.
const select = `select r.id, r.case_id, r.assignment_id, r.person_id, r.occurrence, r.state, r.completion, r.submitted_at,
    r.open, r.reviewed_at is null as to_review, r.version, p.part, p.body_sealed, p.key_id, k.wrapped
  from response r
  left join response_part p on p.practice_id = r.practice_id and p.response_id = r.id
    and (p.part = 'shared' or $3 or p.person_id = $4)
  left join data_key k on k.practice_id = p.practice_id and k.id = p.key_id
  where r.practice_id = $1 and r.assignment_id = $2
    and case when $3 then r.state = 'submitted' else r.person_id = $4 or r.open end`;

/** Every response to an assignment that the actor may read, in order of occurrence. */
export async function responsesOf(rows: Rows, assignment: StoredAssignment): Promise<StoredResponse[]> {
  const found = await rows.prepared<Joined>(`${select} order by r.occurrence, r.person_id`, readerOf(rows, assignment));
  return [...Map.groupBy(found, ({ id }) => id).values()].flatMap(together);
}

/** One response to an assignment, or undefined when the actor may not read it. */
export async function responseOf(
  rows: Rows,
  assignment: StoredAssignment,
  id: string,
): Promise<StoredResponse | undefined> {
  const found = await rows.prepared<Joined>(`${select} and r.id = $5`, [...readerOf(rows, assignment), id]);
  return together(found)[0];
}

/** The rows of one response as one. */
function together(joined: readonly Joined[]): StoredResponse[] {
  const parts = joined.flatMap(({ part, body_sealed, key_id, wrapped }) =>
    part && body_sealed && key_id ? [{ part, body_sealed, key_id, wrapped }] : [],
  );
  return joined.slice(0, 1).map((response) => ({ ...response, parts }));
}

function readerOf(rows: Rows, assignment: StoredAssignment): unknown[] {
  const { practiceId, personId } = rows.actor;
  return [practiceId, assignment.id, assignment.by_staff, personId];
}

/** Begins a draft of the actor. @returns false when there is one of this id or for this occurrence already */
export async function beginResponse(
  rows: Rows,
  response: { id: string; caseId: string; assignmentId: string; occurrence: number },
): Promise<boolean> {
  const { practiceId, personId } = rows.actor;
  const made = await rows.change(
    `insert into response (practice_id, case_id, id, assignment_id, person_id, occurrence)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [practiceId, response.caseId, response.id, response.assignmentId, personId, response.occurrence],
  );
  return made > 0;
}

/** A sealed half of a response's answers. */
export interface SealedPart {
  part: 'shared' | 'private';
  body: Buffer;
  keyId: string;
}

/** Writes both parts of a response anew. */
export async function storeParts(
  rows: Rows,
  response: { id: string; caseId: string },
  parts: readonly SealedPart[],
): Promise<void> {
  const { practiceId, personId } = rows.actor;
  for (const { part, body, keyId } of parts) {
    await rows.change(
      `insert into response_part (practice_id, case_id, response_id, person_id, part, body_sealed, key_id)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (practice_id, response_id, part) do update set body_sealed = $6, key_id = $7`,
      [practiceId, response.caseId, response.id, personId, part, body, keyId],
    );
  }
}

/** Counts a change of the actor's own draft. @returns false when there is no draft in this version any more */
export async function countChange(rows: Rows, id: string, version: number): Promise<boolean> {
  const changed = await rows.change(
    `update response set version = version + 1, updated_at = now()
     where practice_id = $1 and id = $2 and person_id = $3 and state = 'draft' and version = $4`,
    [rows.actor.practiceId, id, rows.actor.personId, version],
  );
  return changed > 0;
}

/** Hands a draft in, for good. */
export async function handIn(rows: Rows, id: string, completion: Completion): Promise<void> {
  await rows.change(
    `update response set state = 'submitted', completion = $4, submitted_at = now()
     where practice_id = $1 and id = $2 and person_id = $3 and state = 'draft'`,
    [rows.actor.practiceId, id, rows.actor.personId, completion],
  );
}

/** Opens the answers of one occurrence when its rule is fulfilled, and tells nobody why when it is not. */
export async function openWhenBothSubmitted(rows: Rows, assignmentId: string, occurrence: number): Promise<void> {
  await rows.query('select attune.open_when_both_submitted($1, $2)', [assignmentId, occurrence]);
}

/** Opens responses in the session. */
export async function openResponses(rows: Rows, ids: readonly string[]): Promise<void> {
  await rows.change(
    `update response set open = true, opened_at = now()
     where practice_id = $1 and id = any ($2::uuid[]) and state = 'submitted' and not open`,
    [rows.actor.practiceId, ids],
  );
}

/**
 * Notes that somebody of the care team looked at responses; at every one handed in when `ids` is null.
 * @returns the ones that were not looked at before, and whose they are
 */
export function noteReviewed(
  rows: Rows,
  assignmentId: string,
  ids: readonly string[] | null,
): Promise<{ id: string; person_id: string }[]> {
  return rows.query(
    `update response set reviewed_at = now()
     where practice_id = $1 and assignment_id = $2 and state = 'submitted' and reviewed_at is null
       and ($3::uuid[] is null or id = any ($3::uuid[]))
     returning id, person_id`,
    [rows.actor.practiceId, assignmentId, ids],
  );
}
