import type { Today } from '@attune/sessions/contract';
import type { Rows } from '@attune/shared/data';

type SessionToday = Today['sessions'][number];

/** A session of one day with its partners, what they sent in, and the actor's note about it. */
export interface SessionOfDay extends Pick<SessionToday, 'minutes' | 'kind' | 'modality' | 'state' | 'number'> {
  id: string;
  case_id: string;
  starts_at: Date;
  members: SessionToday['members'];
  homework_to_review: number;
  note_id: string | null;
  note_state: 'draft' | 'signed' | null;
}

/** What else waits: notes to finish, and the first session after the day. */
export interface Ahead {
  notes_to_finish: number;
  next_session_at: Date | null;
}

/** Sessions of the actor's own cases that start from `from` until before `to`, in the order of the day. */
export function sessionsBetween(rows: Rows, from: Date, to: Date): Promise<SessionOfDay[]> {
  return rows.query<SessionOfDay>(
    `select s.id, s.case_id, s.starts_at, s.minutes, s.kind, s.modality, s.state,
       case when s.state <> 'cancelled' then (
         select count(*)::int from therapy_session e
         where e.practice_id = s.practice_id and e.case_id = s.case_id and e.state <> 'cancelled'
           and (e.starts_at, e.id) <= (s.starts_at, s.id)) end as number,
       coalesce((select json_agg(json_build_object('personId', m.person_id, 'position', m.position, 'name', p.name)
           order by m.position)
         from case_member m join person p on p.practice_id = m.practice_id and p.id = m.person_id
         where m.practice_id = s.practice_id and m.case_id = s.case_id), '[]') as members,
       (select count(*)::int from response r
         where r.practice_id = s.practice_id and r.case_id = s.case_id and r.state = 'submitted'
           and r.reviewed_at is null) as homework_to_review,
       n.id as note_id, n.state as note_state
     from therapy_session s
     left join lateral (
       select n.id, n.state from note n
       where n.practice_id = s.practice_id and n.session_id = s.id and (n.state = 'signed' or n.author_id = $4)
       order by n.state, n.created_at, n.id limit 1) n on true
     where s.practice_id = $1 and s.starts_at >= $2 and s.starts_at < $3
       and s.case_id = any ((select team_cases())::uuid[])
     order by s.starts_at, s.id`,
    [rows.actor.practiceId, from, to, rows.actor.personId],
  );
}

/**
 * The actor's own drafts and held sessions, now over, of their cases without a note that they can see; and when their next session
 * is after a moment.
 */
export async function ahead(rows: Rows, after: Date): Promise<Ahead> {
  const [found] = await rows.query<Ahead>(
    `select
       (select count(*)::int from note n
         where n.practice_id = $1 and n.author_id = $2 and n.state = 'draft'
           and n.case_id = any ((select staff_cases())::uuid[]))
       + (select count(*)::int from therapy_session s
         where s.practice_id = $1 and s.state = 'held' and s.case_id = any ((select team_cases())::uuid[])
           and s.starts_at + make_interval(mins => s.minutes) < now()
           and s.id not in (
             select n.session_id from note n
             where n.practice_id = $1 and n.case_id = any ((select team_cases())::uuid[]) and n.session_id is not null
               and (n.state = 'signed' or n.author_id = $2)))
         as notes_to_finish,
       (select min(s.starts_at) from therapy_session s
         where s.practice_id = $1 and s.state = 'planned' and s.starts_at >= $3
           and s.case_id = any ((select team_cases())::uuid[])) as next_session_at`,
    [rows.actor.practiceId, rows.actor.personId, after],
  );
  return found ?? { notes_to_finish: 0, next_session_at: null };
}
