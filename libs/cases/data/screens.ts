import type { Rows } from '@attune/shared/data';

/** A sealed screen with the key that opens it. */
export interface ScreenRow {
  id: string;
  case_id: string;
  person_id: string;
  screened_on: string;
  review_on: string;
  body_sealed: Buffer;
  key_id: string;
  wrapped: Buffer | null;
  recorded_at: Date;
  recorded_by: string;
}

/** A present partner, and their latest screen if there is one. */
export type LatestScreen = { case_id: string; person_id: string } & ({ id: null } | ScreenRow);

/**
 * The present partners of these cases with their latest screen up to a day; of two screens of one day, the later entry.
 * @param today `YYYY-MM-DD`; a screen dated after it is a slip of the pen and counts for nothing
 */
export function latestScreens(rows: Rows, caseIds: readonly string[], today: string): Promise<LatestScreen[]> {
  return rows.query<LatestScreen>(
    `select m.case_id, m.person_id, s.id, s.screened_on::text, s.review_on::text, s.body_sealed, s.key_id, k.wrapped,
       s.recorded_at, s.recorded_by
     from case_member m
     left join lateral (
       select * from safety_screen s
       where s.practice_id = m.practice_id and s.case_id = m.case_id and s.person_id = m.person_id
         and s.screened_on <= $3::date
       order by s.screened_on desc, s.recorded_at desc limit 1) s on true
     left join data_key k on k.practice_id = m.practice_id and k.id = s.key_id
     where m.practice_id = $1 and m.case_id = any ($2::uuid[]) and m.left_on is null
       and m.case_id = any ((select staff_cases())::uuid[])
     order by m.case_id, m.position`,
    [rows.actor.practiceId, caseIds, today],
  );
}

/** Every screen of a case, the newest first. */
export function screensOf(rows: Rows, caseId: string): Promise<(ScreenRow & { recorder: string })[]> {
  return rows.query(
    `select s.id, s.case_id, s.person_id, s.screened_on::text, s.review_on::text, s.body_sealed, s.key_id, k.wrapped,
       s.recorded_at, s.recorded_by, p.name as recorder
     from safety_screen s
     join person p on p.practice_id = s.practice_id and p.id = s.recorded_by
     left join data_key k on k.practice_id = s.practice_id and k.id = s.key_id
     where s.practice_id = $1 and s.case_id = $2 and s.case_id = any ((select staff_cases())::uuid[])
     order by s.screened_on desc, s.recorded_at desc, s.id`,
    [rows.actor.practiceId, caseId],
  );
}
