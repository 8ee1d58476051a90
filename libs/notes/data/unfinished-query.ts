import type { Rows } from '@attune/shared/data';
import { exactly, type ListPlace } from './list-place';

/** A draft of the actor's, or a session of theirs that nobody has written about. Ids and moments only. */
export interface Unfinished {
  note_id: string | null;
  session_id: string | null;
  case_id: string;
  members: { personId: string; position: 'A' | 'B'; name: string }[];
  session_at: Date | null;
  /** From when the time runs: the session's end, or when a draft without a session was begun. */
  since: Date;
  since_exactly: string;
  /** Breaks ties: the note's id, or the session's. */
  id: string;
  updated_at: Date | null;
  now: Date;
}

/**
 * What the actor still has to write or sign, the longest waiting first, one more than the limit: one round trip.
 * A session counts when it was held, has ended, is of a case on whose care team the actor is, and has
 * neither a note of theirs nor a signed one of a colleague.
 */
export function unfinishedNotes(rows: Rows, limit: number, after: ListPlace | undefined): Promise<Unfinished[]> {
  const { practiceId, personId } = rows.actor;
  return rows.query<Unfinished>(
    `with waiting as (
       select n.id, n.id as note_id, n.session_id, n.case_id, s.starts_at as session_at,
         coalesce(s.starts_at + make_interval(mins => s.minutes), n.created_at) as since, n.updated_at
       from note n left join therapy_session s on s.practice_id = n.practice_id and s.id = n.session_id
       where n.practice_id = $1 and n.author_id = $2 and n.state = 'draft'
         and n.case_id = any ((select staff_cases())::uuid[])
       union all
       select s.id, null, s.id, s.case_id, s.starts_at, s.starts_at + make_interval(mins => s.minutes), null
       from therapy_session s
       join care_team ct on ct.practice_id = s.practice_id and ct.case_id = s.case_id
         and ct.person_id = $2 and ct.until is null
       where s.practice_id = $1 and s.state = 'held' and s.starts_at + make_interval(mins => s.minutes) < now()
         and s.case_id = any ((select staff_cases())::uuid[])
         and not exists (select 1 from note n where n.practice_id = s.practice_id and n.session_id = s.id
           and (n.author_id = $2 or n.state = 'signed'))
     )
     select w.*, ${exactly('w.since')} as since_exactly, now() as now,
       (select coalesce(json_agg(json_build_object('personId', m.person_id, 'position', m.position, 'name', p.name)
          order by m.position), '[]')
        from case_member m join person p on p.practice_id = m.practice_id and p.id = m.person_id
        where m.practice_id = $1 and m.case_id = w.case_id) as members
     from waiting w
     where $3::timestamptz is null or (w.since, w.id) > ($3, $4::uuid)
     order by w.since, w.id limit $5`,
    [practiceId, personId, after?.at ?? null, after?.id ?? null, limit + 1],
  );
}
