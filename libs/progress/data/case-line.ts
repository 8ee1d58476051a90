import type { Rows } from '@attune/shared/data';

/** A partner of a case, past ones included. */
export interface PartnerOfCase {
  person_id: string;
  position: 'A' | 'B';
  name: string;
}

/** A session that has begun, with its place in the line. */
export interface SessionOfLine {
  id: string;
  at: Date;
  number: number;
}

/** What one partner did of what was asked until today. */
export interface HomeworkCount {
  person_id: string;
  asked: number;
  done: number;
  partly: number;
  missed: number;
}

/** The partners of a case that the actor works on, A before B; none when it is not theirs to see. */
export function partnersOfCase(rows: Rows, caseId: string): Promise<PartnerOfCase[]> {
  return rows.query<PartnerOfCase>(
    `select m.person_id, m.position, p.name
     from case_member m join person p on p.practice_id = m.practice_id and p.id = m.person_id
     where m.practice_id = $1 and m.case_id = $2 and m.case_id = any ((select attune.staff_cases())::uuid[])
     order by m.position`,
    [rows.actor.practiceId, caseId],
  );
}

/** Which partner the actor is in the case they are in now, or null when they are in none. */
export async function ownPosition(rows: Rows): Promise<PartnerOfCase['position'] | null> {
  const [own] = await rows.query<Pick<PartnerOfCase, 'position'>>(
    `select m.position from case_member m
     where m.practice_id = $1 and m.person_id = $2 and m.case_id = any ((select attune.member_cases())::uuid[])
     order by m.case_id desc limit 1`,
    [rows.actor.practiceId, rows.actor.personId],
  );
  return own?.position ?? null;
}

/** Sessions of a case until now, numbered as everywhere: by their place among those that were not cancelled. */
export function sessionsOfCase(rows: Rows, caseId: string): Promise<SessionOfLine[]> {
  return rows.query<SessionOfLine>(
    `select s.id, s.starts_at as at, (row_number() over (order by s.starts_at, s.id))::int as number
     from therapy_session s
     where s.practice_id = $1 and s.case_id = $2 and s.state <> 'cancelled' and s.starts_at <= now()
       and s.case_id = any ((select attune.staff_cases())::uuid[])
     order by s.starts_at, s.id`,
    [rows.actor.practiceId, caseId],
  );
}

/**
 * Sessions until now that the actor came to or could have: joint ones and their own. They are counted for themselves,
 * because a gap in the numbers would tell of the other partner's individual sessions.
 */
export function ownSessions(rows: Rows): Promise<SessionOfLine[]> {
  return rows.query<SessionOfLine>(
    `select s.id, s.starts_at as at,
       (row_number() over (partition by s.case_id order by s.starts_at, s.id))::int as number
     from therapy_session s
     where s.practice_id = $1 and s.state <> 'cancelled' and s.starts_at <= now()
       and s.case_id = any ((select attune.member_cases())::uuid[])
       and (s.for_person is null or s.for_person = $2)
     order by s.starts_at, s.id`,
    [rows.actor.practiceId, rows.actor.personId],
  );
}

/**
 * What each partner did of what was asked until today, by that partner's own calendar; the schedule is the one of
 * homework (`due.ts`): once, every day, or every seven days from the start to the due day.
 * What was taken back, declined or put off to be talked about asks for nothing; what was done of it still counts.
 */
export function homeworkOfCase(rows: Rows, caseId: string): Promise<HomeworkCount[]> {
  return rows.query<HomeworkCount>(
    `with given as (
       select am.practice_id, am.assignment_id, am.person_id, a.starts_on, a.due_on, a.repeat,
         (now() at time zone p.time_zone)::date as today,
         a.status = 'withdrawn' or am.decision in ('declined', 'talk_first') as excused
       from assignment_member am
       join assignment a on a.practice_id = am.practice_id and a.id = am.assignment_id
       join person p on p.practice_id = am.practice_id and p.id = am.person_id
       where am.practice_id = $1 and am.case_id = $2
         and am.case_id = any ((select attune.staff_cases())::uuid[])
     ), counted as (
       select given.*,
         case when today < starts_on then 0 when repeat = 'once' then 1
           else (least(today, due_on) - starts_on) / days.length + 1 end as asked,
         case when today > due_on then case when repeat = 'once' then 1 else (due_on - starts_on) / days.length + 1 end
           when repeat = 'once' or today < starts_on then 0
           else (today - starts_on) / days.length end as over
       from given, lateral (select case repeat when 'daily' then 1 else 7 end as length) days
     ), handed_in as (
       select counted.person_id, counted.asked, counted.over, counted.excused, count(r.id) as submitted,
         count(r.id) filter (where r.occurrence <= counted.over) as in_time_or_late,
         count(r.id) filter (where r.completion in ('done', 'differently')) as done,
         count(r.id) filter (where r.completion in ('partly', 'stopped')) as partly
       from counted
       left join response r on r.practice_id = counted.practice_id and r.assignment_id = counted.assignment_id
         and r.person_id = counted.person_id and r.state = 'submitted'
       group by counted.assignment_id, counted.person_id, counted.asked, counted.over, counted.excused
     )
     select person_id, sum(case when excused then submitted else asked end)::int as asked, sum(done)::int as done,
       sum(partly)::int as partly, sum(case when excused then 0 else over - in_time_or_late end)::int as missed
     from handed_in group by person_id`,
    [rows.actor.practiceId, caseId],
  );
}
