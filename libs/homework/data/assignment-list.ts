import type { Assignment, Decision, Repeat, Reveal } from '@attune/homework/contract';
import type { Rows } from '@attune/shared/data';

/** A row of a case's homework list. */
export interface ListedAssignment {
  id: string;
  exercise_id: string;
  starts_on: string;
  due_on: string;
  repeat: Repeat;
  reveal: Reveal;
  status: Assignment['status'];
  version: number;
  /** When it was given, with microseconds: a sort key, not for people. */
  given_at: string;
}

/** What one partner did of a listed assignment. */
export interface ListedMember {
  assignment_id: string;
  person_id: string;
  position: 'A' | 'B';
  name: string;
  time_zone: string;
  decision: Decision;
  submitted: number;
  to_review: number;
}

/**
 * Assignments of a case, the latest given first.
 * @param after where to go on: the sort keys of the last row shown
 * @param limit rows at most
 */
export function assignmentsOfCase(
  rows: Rows,
  caseId: string,
  after: { givenAt: string; id: string } | null,
  limit: number,
): Promise<ListedAssignment[]> {
  return rows.query<ListedAssignment>(
    `select a.id, a.exercise_id, a.starts_on::text as starts_on, a.due_on::text as due_on, a.repeat, a.reveal, a.status,
       a.version, to_char(a.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as given_at
     from assignment a
     where a.practice_id = $1 and a.case_id = $2
       and ($3::timestamptz is null or (a.created_at, a.id) < ($3::timestamptz, $4::uuid))
     order by a.created_at desc, a.id desc limit $5`,
    [rows.actor.practiceId, caseId, after?.givenAt ?? null, after?.id ?? null, limit],
  );
}

/** Who was asked and how much of it came back, for these assignments of a case. Drafts count for nothing. */
export function membersOfList(rows: Rows, caseId: string, ids: readonly string[]): Promise<ListedMember[]> {
  return rows.query<ListedMember>(
    `select am.assignment_id, am.person_id, m.position, p.name, p.time_zone, am.decision,
       count(r.id)::int as submitted, (count(r.id) filter (where r.reviewed_at is null))::int as to_review
     from assignment_member am
     join case_member m on m.practice_id = am.practice_id and m.case_id = am.case_id and m.person_id = am.person_id
     join person p on p.practice_id = am.practice_id and p.id = am.person_id
     left join response r on r.practice_id = am.practice_id and r.assignment_id = am.assignment_id
       and r.person_id = am.person_id and r.state = 'submitted'
     where am.practice_id = $1 and am.case_id = $2 and am.assignment_id = any ($3::uuid[])
     group by am.assignment_id, am.person_id, m.position, p.name, p.time_zone, am.decision
     order by m.position`,
    [rows.actor.practiceId, caseId, ids],
  );
}
