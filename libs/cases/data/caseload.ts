import type { CaseloadRow, CaseStage } from '@attune/cases/contract';
import type { Rows } from '@attune/shared/data';

/** A row of the caseload as one query finds it; safety and trends come from queries of their own. */
export interface CaseloadOnFile {
  id: string;
  kind: CaseloadRow['kind'];
  stage: CaseStage;
  opened_on: string;
  members: CaseloadRow['members'];
  last_session_at: Date | null;
  next_session_at: Date | null;
  unsigned_notes: number;
  homework_to_review: number;
}

/** A partner's latest values of their case's leading measure, oldest first. */
export interface TrendOnFile {
  case_id: string;
  person_id: string;
  measure: string;
  values: number[];
}

/** Which cases, and from where on: those opened before `openedOn`, or that day with a smaller id. */
export interface CaseloadFilter {
  name: string | null;
  stage: CaseStage | null;
  after: { openedOn: string; id: string } | null;
  limit: number;
}

/**
 * A page of the actor's cases, the ones opened last first, with what waits for the actor in each. One query.
 * Unsigned notes are the actor's own drafts, and held sessions that are over, of the actor's cases, without a note to be seen.
 */
export function caseloadPage(rows: Rows, { name, stage, after, limit }: CaseloadFilter): Promise<CaseloadOnFile[]> {
  const { practiceId, personId } = rows.actor;
  return rows.query<CaseloadOnFile>(
    `with page as materialized (
       select c.practice_id, c.id, c.kind, c.stage, c.opened_on, c.id = any ((select team_cases())::uuid[]) as mine
       from therapy_case c
       where c.practice_id = $1 and c.id = any ((select staff_cases())::uuid[])
         and ($2::text is null or c.stage = $2)
         and ($3::text is null or exists (
           select 1 from case_member m join person p on p.practice_id = m.practice_id and p.id = m.person_id
           where m.practice_id = c.practice_id and m.case_id = c.id and p.name ilike $3))
         and ($4::date is null or (c.opened_on, c.id) < ($4::date, $5::uuid))
       order by c.opened_on desc, c.id desc limit $6
     ),
     -- Read once and hashed: a look into the notes for each session would cost a hundred times as much.
     noted as materialized (
       select n.session_id from note n
       where n.practice_id = $1 and n.case_id = any (array(select page.id from page)) and n.session_id is not null
         and (n.state = 'signed' or n.author_id = $7))
     select page.id, page.kind, page.stage, page.opened_on::text,
       coalesce((select json_agg(json_build_object('personId', m.person_id, 'position', m.position, 'name', p.name)
           order by m.position)
         from case_member m join person p on p.practice_id = m.practice_id and p.id = m.person_id
         where m.practice_id = page.practice_id and m.case_id = page.id), '[]') as members,
       (select s.starts_at from therapy_session s
         where s.practice_id = page.practice_id and s.case_id = page.id and s.state = 'held'
         order by s.starts_at desc limit 1) as last_session_at,
       (select s.starts_at from therapy_session s
         where s.practice_id = page.practice_id and s.case_id = page.id and s.state = 'planned' and s.starts_at >= now()
         order by s.starts_at limit 1) as next_session_at,
       (select count(*)::int from note n
         where n.practice_id = page.practice_id and n.case_id = page.id and n.state = 'draft' and n.author_id = $7)
       + (select count(*)::int from therapy_session s
         where page.mine and s.practice_id = page.practice_id and s.case_id = page.id and s.state = 'held'
           and s.starts_at + make_interval(mins => s.minutes) < now()
           and s.id not in (select noted.session_id from noted)) as unsigned_notes,
       (select count(*)::int from response r
         where r.practice_id = page.practice_id and r.case_id = page.id and r.state = 'submitted'
           and r.reviewed_at is null) as homework_to_review
     from page order by page.opened_on desc, page.id desc`,
    [
      practiceId,
      stage,
      name && `%${name.replace(/[\\%_]/g, '\\$&')}%`,
      after?.openedOn ?? null,
      after?.id ?? null,
      limit,
      personId,
    ],
  );
}

/**
 * Each partner's own values of the case's leading measure, up to 13, oldest first. Satisfaction leads; a case that
 * never measured it shows what it has. One query, two index probes a partner, whatever the case's age.
 */
export function trendsOf(rows: Rows, caseIds: readonly string[]): Promise<TrendOnFile[]> {
  return rows.query<TrendOnFile>(
    `with lead as materialized (
       select wanted.case_id, coalesce(
         (select s.measure from score s where s.practice_id = $1 and s.case_id = wanted.case_id
           and s.measure = 'satisfaction' and s.about = 'self' limit 1),
         (select s.measure from score s where s.practice_id = $1 and s.case_id = wanted.case_id
           and s.about = 'self' order by s.measure limit 1)) as measure
       from unnest($2::uuid[]) as wanted (case_id))
     select lead.case_id, m.person_id, lead.measure, latest.values
     from lead
     join case_member m on m.practice_id = $1 and m.case_id = lead.case_id
     cross join lateral (
       select json_agg(newest.value order by newest.at, newest.id) as values from (
         select s.value, s.at, s.id from score s
         where s.practice_id = $1 and s.case_id = lead.case_id and s.person_id = m.person_id
           and s.measure = lead.measure and s.about = 'self'
         order by s.at desc, s.id desc limit 13) newest) latest
     where lead.measure is not null and latest.values is not null
     order by lead.case_id, m.position`,
    [rows.actor.practiceId, caseIds],
  );
}
