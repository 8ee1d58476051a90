import type { CareTeamMember, Case, CaseMember } from '@attune/cases/contract';
import type { Rows } from '@attune/shared/data';

/** A case as one query finds it; everything but its safety state. */
export interface CaseOnFile {
  id: string;
  kind: Case['kind'];
  stage: Case['stage'];
  opened_on: string;
  version: number;
  members: CaseMember[];
  care_team: CareTeamMember[];
  next_id: string | null;
  next_at: Date | null;
  session_count: number;
}

/** Enough of a case to decide what the actor may do with it. */
export interface CaseHead {
  id: string;
  /** Whether the actor is on its care team; without it they read as somebody's supervisor. */
  mine: boolean;
  leads: boolean;
  version: number;
}

/** The case, if the actor works on it or supervises somebody who does; nothing for its partners. */
export async function caseHead(rows: Rows, caseId: string): Promise<CaseHead | null> {
  const [head] = await rows.query<CaseHead>(
    `select c.id, c.version, c.id = any ((select team_cases())::uuid[]) as mine,
       c.id = any ((select lead_cases())::uuid[]) as leads
     from therapy_case c
     where c.practice_id = $1 and c.id = $2 and c.id = any ((select staff_cases())::uuid[])`,
    [rows.actor.practiceId, caseId],
  );
  return head ?? null;
}

/** The case with partners, care team and sessions, for staff. */
export async function caseOnFile(rows: Rows, caseId: string): Promise<CaseOnFile | null> {
  const [found] = await rows.query<CaseOnFile>(
    `select c.id, c.kind, c.stage, c.opened_on::text, c.version,
       coalesce((select json_agg(json_build_object('personId', m.person_id, 'position', m.position, 'name', p.name,
           'status', a.status, 'email', a.email, 'leftOn', m.left_on) order by m.position)
         from case_member m
         join person p on p.practice_id = m.practice_id and p.id = m.person_id
         join account a on a.practice_id = m.practice_id and a.person_id = m.person_id
         where m.practice_id = c.practice_id and m.case_id = c.id), '[]') as members,
       coalesce((select json_agg(json_build_object('personId', t.person_id, 'name', p.name, 'lead', t.lead,
           'since', t.since) order by t.lead desc, p.name, p.id)
         from care_team t join person p on p.practice_id = t.practice_id and p.id = t.person_id
         where t.practice_id = c.practice_id and t.case_id = c.id and t.until is null), '[]') as care_team,
       next.id as next_id, next.starts_at as next_at,
       (select count(*)::int from therapy_session s
         where s.practice_id = c.practice_id and s.case_id = c.id and s.state <> 'cancelled') as session_count
     from therapy_case c
     left join lateral (
       select s.id, s.starts_at from therapy_session s
       where s.practice_id = c.practice_id and s.case_id = c.id and s.state = 'planned' and s.starts_at >= now()
       order by s.starts_at, s.id limit 1) next on true
     where c.practice_id = $1 and c.id = $2 and c.id = any ((select staff_cases())::uuid[])`,
    [rows.actor.practiceId, caseId],
  );
  return found ?? null;
}
