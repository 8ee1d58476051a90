import type { Rows } from '@attune/shared/data';

/** A case as far as giving homework needs it: who is in it now. */
export interface CaseForHomework {
  id: string;
  member_ids: string[];
  /** Whether the actor is on the care team and may change things; a supervisor reads. */
  by_team: boolean;
}

/** A case that the actor works on, or undefined. */
export async function caseForHomework(rows: Rows, caseId: string): Promise<CaseForHomework | undefined> {
  const [found] = await rows.query<CaseForHomework>(
    `select c.id, c.id = any ((select attune.team_cases())::uuid[]) as by_team,
       coalesce((select array_agg(m.person_id order by m.position) from case_member m
         where m.practice_id = c.practice_id and m.case_id = c.id and m.left_on is null), '{}') as member_ids
     from therapy_case c
     where c.practice_id = $1 and c.id = $2 and c.id = any ((select attune.staff_cases())::uuid[])`,
    [rows.actor.practiceId, caseId],
  );
  return found;
}

/** Whether a session belongs to a case. */
export async function isSessionOf(rows: Rows, caseId: string, sessionId: string): Promise<boolean> {
  const found = await rows.query('select 1 from therapy_session where practice_id = $1 and case_id = $2 and id = $3', [
    rows.actor.practiceId,
    caseId,
    sessionId,
  ]);
  return found.length > 0;
}
