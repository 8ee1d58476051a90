import type { Decision, Repeat } from '@attune/homework/contract';
import type { Rows } from '@attune/shared/data';

/** An assignment on a partner's home, with their own runs of it. */
export interface HomeAssignment {
  id: string;
  case_id: string;
  exercise_id: string;
  for_people: string[];
  why_sealed: Buffer;
  key_id: string;
  wrapped: Buffer | null;
  assigned_by: string | null;
  starts_on: string;
  due_on: string;
  repeat: Repeat;
  decision: Decision;
  /** The actor's own runs. */
  runs: { occurrence: number; state: 'draft' | 'submitted' }[];
  /** Whether answers of the other partner have opened. */
  open: boolean;
}

/**
 * What the actor is asked to do: active assignments from 30 days after their due day back to those that begin within
 * 30 days, at most 50, the next due first. Of the other partner it knows nothing but what has opened.
 * @param today the actor's own calendar day
 */
export function assignmentsForHome(rows: Rows, today: string): Promise<HomeAssignment[]> {
  return rows.prepared<HomeAssignment>(
    `select a.id, a.case_id, a.exercise_id, a.for_people, a.why_sealed, a.key_id, k.wrapped, giver.name as assigned_by,
       a.starts_on::text as starts_on, a.due_on::text as due_on, a.repeat, mine.decision,
       coalesce((select jsonb_agg(jsonb_build_object('occurrence', r.occurrence, 'state', r.state)) from response r
         where r.practice_id = a.practice_id and r.assignment_id = a.id and r.person_id = $2), '[]') as runs,
       exists (select 1 from response r where r.practice_id = a.practice_id and r.assignment_id = a.id
         and r.person_id <> $2 and r.open) as open
     from assignment_member mine
     join assignment a on a.practice_id = mine.practice_id and a.id = mine.assignment_id
       and a.case_id = any ((select attune.member_cases())::uuid[])
     left join data_key k on k.practice_id = a.practice_id and k.id = a.key_id
     left join person giver on giver.practice_id = a.practice_id and giver.id = a.assigned_by
     where mine.practice_id = $1 and mine.person_id = $2 and a.status = 'active'
       and a.due_on >= $3::date - 30 and a.starts_on <= $3::date + 30
     order by a.due_on, a.id limit 50`,
    [rows.actor.practiceId, rows.actor.personId, today],
  );
}

/** When the actor is next expected: their own and the joint sessions of their cases. */
export async function nextSessionForHome(rows: Rows): Promise<Date | null> {
  const [next] = await rows.query<{ at: Date | null }>(
    `select min(s.starts_at) as at from therapy_session s
     where s.practice_id = $1 and s.state = 'planned' and s.starts_at > now()
       and s.case_id = any ((select attune.member_cases())::uuid[])
       and (s.for_person is null or s.for_person = $2)`,
    [rows.actor.practiceId, rows.actor.personId],
  );
  return next?.at ?? null;
}
