import type { Session } from '@attune/sessions/contract';
import type { Rows } from '@attune/shared/data';

/** A session with attendance and the notes that the actor may see. */
export interface SessionOnFile {
  id: string;
  case_id: string;
  /** Whether the actor is on the case's care team; without it they read as somebody's supervisor. */
  mine: boolean;
  number: number | null;
  starts_at: Date;
  /** The moment in the database's own precision, for going on from here. */
  place: string;
  minutes: number;
  time_zone: string;
  kind: Session['kind'];
  for_person: string | null;
  modality: Session['modality'];
  state: Session['state'];
  attendance: Session['attendance'];
  notes: Session['notes'];
  version: number;
}

/** A case as far as its sessions need it. */
export interface SessionCase {
  mine: boolean;
  /** The partners who are in the case now, A before B. */
  partners: string[];
}

/** Its number is the session's place in its case's line of sessions that are not cancelled, from 1. */
const shown = `
  s.id, s.case_id, s.case_id = any ((select team_cases())::uuid[]) as mine, s.starts_at, s.starts_at::text as place,
  s.minutes, s.time_zone, s.kind, s.for_person, s.modality, s.state, s.version,
  case when s.state <> 'cancelled' then (
    select count(*)::int from therapy_session e
    where e.practice_id = s.practice_id and e.case_id = s.case_id and e.state <> 'cancelled'
      and (e.starts_at, e.id) <= (s.starts_at, s.id)) end as number,
  coalesce((select json_agg(json_build_object('personId', a.person_id, 'attendance', a.attendance) order by m.position)
    from session_attendance a
    join case_member m on m.practice_id = a.practice_id and m.case_id = a.case_id and m.person_id = a.person_id
    where a.practice_id = s.practice_id and a.session_id = s.id), '[]') as attendance,
  coalesce((select json_agg(json_build_object('id', n.id, 'state', n.state, 'mine', n.author_id = $2)
      order by n.created_at, n.id)
    from note n where n.practice_id = s.practice_id and n.session_id = s.id
      and (n.state = 'signed' or n.author_id = $2)), '[]') as notes`;

/** The case, if the actor works on it or supervises somebody who does. */
export async function sessionCase(rows: Rows, caseId: string): Promise<SessionCase | null> {
  const [found] = await rows.query<SessionCase>(
    `select c.id = any ((select team_cases())::uuid[]) as mine,
       array(select m.person_id from case_member m
         where m.practice_id = c.practice_id and m.case_id = c.id and m.left_on is null order by m.position) as partners
     from therapy_case c
     where c.practice_id = $1 and c.id = $2 and c.id = any ((select staff_cases())::uuid[])`,
    [rows.actor.practiceId, caseId],
  );
  return found ?? null;
}

/** A session of one of the actor's cases. */
export async function sessionOnFile(rows: Rows, sessionId: string): Promise<SessionOnFile | null> {
  const [found] = await rows.query<SessionOnFile>(
    `select ${shown} from therapy_session s
     where s.practice_id = $1 and s.id = $3 and s.case_id = any ((select staff_cases())::uuid[])`,
    [rows.actor.practiceId, rows.actor.personId, sessionId],
  );
  return found ?? null;
}

/** Sessions of a case, the newest first, after a place in that order. */
export function sessionPage(
  rows: Rows,
  caseId: string,
  after: { place: string; id: string } | null,
  limit: number,
): Promise<SessionOnFile[]> {
  return rows.query<SessionOnFile>(
    `select ${shown} from therapy_session s
     where s.practice_id = $1 and s.case_id = $3 and s.case_id = any ((select staff_cases())::uuid[])
       and ($4::timestamptz is null or (s.starts_at, s.id) < ($4::timestamptz, $5::uuid))
     order by s.starts_at desc, s.id desc limit $6`,
    [rows.actor.practiceId, rows.actor.personId, caseId, after?.place ?? null, after?.id ?? null, limit],
  );
}
