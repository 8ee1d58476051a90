import type { Assignment, Decision, Repeat, Reveal } from '@attune/homework/contract';
import type { Rows } from '@attune/shared/data';

/** An assignment as stored, with the key of its reason, and how the reader stands to it. */
export interface StoredAssignment {
  id: string;
  case_id: string;
  exercise_id: string;
  for_people: string[];
  why_sealed: Buffer;
  key_id: string;
  wrapped: Buffer | null;
  reveal: Reveal;
  starts_on: string;
  due_on: string;
  repeat: Repeat;
  status: Assignment['status'];
  session_id: string | null;
  version: number;
  /** Null when the reader may not know this person, who then is a supervisor. */
  assigned_by: string | null;
  /** Whether the reader works on the case; otherwise they are one of the partners who were asked. */
  by_staff: boolean;
  /** Whether the reader is on the care team and may change things; a supervisor reads. */
  by_team: boolean;
  /** The reader's own decision; null for staff. */
  decision: Decision | null;
}

/** One partner who was asked. The decision is null when it is not the reader's to know. */
export interface StoredMember {
  person_id: string;
  position: 'A' | 'B';
  name: string;
  decision: Decision | null;
}

const columns = `a.id, a.case_id, a.exercise_id, a.for_people, a.why_sealed, a.key_id, k.wrapped, a.reveal,
  a.starts_on::text as starts_on, a.due_on::text as due_on, a.repeat, a.status, a.session_id, a.version,
  giver.name as assigned_by,
  a.case_id = any ((select attune.staff_cases())::uuid[]) as by_staff,
  a.case_id = any ((select attune.team_cases())::uuid[]) as by_team, mine.decision`;

// The first wall's own condition, also true with the second one taken away.
const readable = `(a.case_id = any ((select attune.staff_cases())::uuid[])
  or (a.case_id = any ((select attune.member_cases())::uuid[]) and $2::uuid = any (a.for_people)))`;

const from = `from assignment a
  left join data_key k on k.practice_id = a.practice_id and k.id = a.key_id
  left join person giver on giver.practice_id = a.practice_id and giver.id = a.assigned_by
  left join assignment_member mine
    on mine.practice_id = a.practice_id and mine.assignment_id = a.id and mine.person_id = $2`;

/** An assignment by its id, or undefined when the actor may not see it. */
export async function assignmentOf(rows: Rows, id: string): Promise<StoredAssignment | undefined> {
  const { practiceId, personId } = rows.actor;
  const [stored] = await rows.prepared<StoredAssignment>(
    `select ${columns} ${from} where a.practice_id = $1 and a.id = $3 and ${readable}`,
    [practiceId, personId, id],
  );
  return stored;
}

/** The assignment that a response belongs to, or undefined when the actor may not see it. */
export async function assignmentOfResponse(rows: Rows, responseId: string): Promise<StoredAssignment | undefined> {
  const { practiceId, personId } = rows.actor;
  const [stored] = await rows.prepared<StoredAssignment>(
    `select ${columns} ${from}
     join response r on r.practice_id = a.practice_id and r.assignment_id = a.id
     where a.practice_id = $1 and r.id = $3 and ${readable}`,
    [practiceId, personId, responseId],
  );
  return stored;
}

/** The partners who were asked, A before B. */
export function membersOf(rows: Rows, assignment: StoredAssignment): Promise<StoredMember[]> {
  return rows.query<StoredMember>(
    `select m.person_id, m.position, p.name, am.decision
     from case_member m
     join person p on p.practice_id = m.practice_id and p.id = m.person_id
     left join assignment_member am on am.practice_id = m.practice_id and am.assignment_id = $3
       and am.person_id = m.person_id and ($4 or am.person_id = $5)
     where m.practice_id = $1 and m.case_id = $2 and m.person_id = any ($6::uuid[])
     order by m.position`,
    [
      rows.actor.practiceId,
      assignment.case_id,
      assignment.id,
      assignment.by_staff,
      rows.actor.personId,
      assignment.for_people,
    ],
  );
}

/** What is needed to write an assignment down. */
export interface AssignmentToStore {
  id: string;
  caseId: string;
  exerciseId: string;
  exerciseVersion: number;
  members: readonly string[];
  why: { body: Buffer; keyId: string };
  reveal: Reveal;
  startsOn: string;
  dueOn: string;
  repeat: Repeat;
  sessionId: string | null;
}

/** Writes an assignment and whom it asks. */
export async function storeAssignment(rows: Rows, made: AssignmentToStore): Promise<void> {
  const { practiceId, personId } = rows.actor;
  await rows.change(
    `insert into assignment (practice_id, case_id, id, exercise_id, exercise_version, for_people, assigned_by, why_sealed,
       key_id, reveal, starts_on, due_on, repeat, session_id)
     values ($1, $2, $3, $4, $5, $6::uuid[], $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      practiceId,
      made.caseId,
      made.id,
      made.exerciseId,
      made.exerciseVersion,
      made.members,
      personId,
      made.why.body,
      made.why.keyId,
      made.reveal,
      made.startsOn,
      made.dueOn,
      made.repeat,
      made.sessionId,
    ],
  );
  await rows.change(
    `insert into assignment_member (practice_id, case_id, assignment_id, person_id)
     select $1, $2, $3, unnest($4::uuid[])`,
    [practiceId, made.caseId, made.id, made.members],
  );
}

/** Takes an assignment back. @returns whether it was there in this version */
export async function withdraw(rows: Rows, id: string, version: number): Promise<boolean> {
  const changed = await rows.change(
    `update assignment set status = 'withdrawn', version = version + 1
     where practice_id = $1 and id = $2 and version = $3 and status = 'active'`,
    [rows.actor.practiceId, id, version],
  );
  return changed > 0;
}

/** Notes what the actor said to an assignment; `onlyOpen` leaves an earlier decision as it is. */
export async function decide(rows: Rows, id: string, decision: Decision, onlyOpen = false): Promise<void> {
  await rows.change(
    `update assignment_member set decision = $4, decided_at = now()
     where practice_id = $1 and assignment_id = $2 and person_id = $3 and ($5 = false or decision = 'open')`,
    [rows.actor.practiceId, id, rows.actor.personId, decision, onlyOpen],
  );
}

/** Holds an assignment until the transaction ends, so that two openings cannot cross. */
export async function holdAssignment(rows: Rows, id: string): Promise<void> {
  await rows.query('select 1 from assignment where practice_id = $1 and id = $2 for no key update', [
    rows.actor.practiceId,
    id,
  ]);
}
