import type { Rows } from '@attune/shared/data';

/** An act as the trail's readers see it. */
export interface AuditLine {
  id: string;
  at: Date;
  place: string;
  actor_id: string | null;
  actor_name: string | null;
  action: string;
  resource: string;
  case_id: string | null;
  outcome: 'done' | 'refused';
  count: number;
}

/** Acts of one member of staff, on one day, of one kind. */
export interface AccessLine {
  day: string;
  what: string;
  actor_id: string;
  who: string;
  at: Date;
}

/** Acts the actor may see, the newest first: all of the practice for an admin, those on their cases for staff. */
export function auditPage(
  rows: Rows,
  filter: { caseId: string | null; after: { moment: string; id: string } | null; limit: number },
): Promise<AuditLine[]> {
  return rows.query<AuditLine>(
    `select e.id, e.at, e.at::text as place, e.actor_id, p.name as actor_name, e.action, e.resource, e.case_id, e.outcome,
       cardinality(e.resource_ids) as count
     from audit_event e
     left join person p on p.practice_id = e.practice_id and p.id = e.actor_id
       and (p.kind = 'staff' or e.case_id = any ((select staff_cases())::uuid[]))
     where e.practice_id = $1
       and ((select actor_holds('admin')) or e.case_id = any ((select staff_cases())::uuid[]))
       and ($2::uuid is null or e.case_id = $2)
       and ($3::timestamptz is null or (e.at, e.id) < ($3::timestamptz, $4::uuid))
     order by e.at desc, e.id desc limit $5`,
    [rows.actor.practiceId, filter.caseId, filter.after?.moment ?? null, filter.after?.id ?? null, filter.limit],
  );
}

/**
 * What staff did with the actor's own record as a client, the latest day first: one line a person, day and kind.
 * Never the other partner's acts, never what concerns the other partner alone, never process notes.
 * @param kinds what each action is called; actions that are not in it are called `other`
 * @param after the last line shown
 */
export function recordAccesses(
  rows: Rows,
  kinds: Readonly<Record<string, string>>,
  other: string,
  after: { day: string; what: string; actorId: string } | null,
  limit: number,
): Promise<AccessLine[]> {
  const { practiceId, personId, timeZone } = rows.actor;
  return rows.query<AccessLine>(
    `with kind as (select * from unnest($4::text[], $5::text[]) as k (action, what)),
     line as (
       select (e.at at time zone $3)::date as day, coalesce(kind.what, $6) as what, e.actor_id, max(e.at) as at
       from audit_event e left join kind on kind.action = e.action
       where e.practice_id = $1 and e.case_id = any ((select member_cases())::uuid[])
         and (e.subject_id is null or e.subject_id = $2)
         and e.outcome = 'done' and e.action not like 'process-note:%'
       group by 1, 2, 3)
     select line.day::text, line.what, line.actor_id, staff.name as who, line.at
     from line join attune.staff_names() staff on staff.person_id = line.actor_id
     where $7::date is null or (line.day, line.what, line.actor_id) < ($7::date, $8::text, $9::uuid)
     order by line.day desc, line.what desc, line.actor_id desc limit $10`,
    [
      practiceId,
      personId,
      timeZone,
      Object.keys(kinds),
      Object.values(kinds),
      other,
      after?.day ?? null,
      after?.what ?? null,
      after?.actorId ?? null,
      limit,
    ],
  );
}
