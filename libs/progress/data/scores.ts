import type { Rows } from '@attune/shared/data';

/** One measured line of one partner, oldest value first. */
export interface StoredSeries {
  person_id: string;
  measure: string;
  label: string;
  min: number;
  max: number;
  direction: 1 | -1 | 0;
  values: number[];
  /** The moment of each value, ISO 8601 in UTC. */
  moments: string[];
}

/** A partner's guess beside the rating it guessed, of the same occurrence of the same assignment. */
export interface StoredPair {
  perceiver_id: string;
  measure: string;
  guess: number;
  actual: number;
  /** When the later of the two was handed in. */
  at: Date;
}

// Values of one name on two scales are two lines: 4 of 4 is not 4 of 10.
const series = `select s.person_id, s.measure, (array_agg(s.label order by s.at desc, s.id desc))[1] as label,
    s.scale_min as min, s.scale_max as max, s.direction,
    array_agg(s.value order by s.at, s.id) as values,
    array_agg(to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') order by s.at, s.id) as moments
  from score s`;
const lines = 'group by s.person_id, s.measure, s.scale_min, s.scale_max, s.direction';

/** Every line of both partners of a case that the actor works on. */
export function seriesOfCase(rows: Rows, caseId: string): Promise<StoredSeries[]> {
  return rows.query<StoredSeries>(
    `${series} where s.practice_id = $1 and s.case_id = $2 and s.about = 'self'
       and s.case_id = any ((select attune.staff_cases())::uuid[]) ${lines}`,
    [rows.actor.practiceId, caseId],
  );
}

/** The actor's own lines, in whichever case they are a partner now. */
export function ownSeries(rows: Rows): Promise<StoredSeries[]> {
  return rows.query<StoredSeries>(
    `${series} where s.practice_id = $1 and s.person_id = $2 and s.about = 'self'
       and s.case_id = any ((select attune.member_cases())::uuid[]) ${lines}`,
    [rows.actor.practiceId, rows.actor.personId],
  );
}

/** Every guess of a case for which the guessed rating is there, in order of time. */
export function pairsOfCase(rows: Rows, caseId: string): Promise<StoredPair[]> {
  return rows.query<StoredPair>(
    `select g.person_id as perceiver_id, g.measure, g.value as guess, s.value as actual, greatest(g.at, s.at) as at
     from score g
     join score s on s.practice_id = g.practice_id and s.case_id = g.case_id and s.measure = g.measure
       and s.occasion = g.occasion and s.occurrence = g.occurrence and s.about = 'self'
       and s.person_id <> g.person_id and s.scale_min = g.scale_min and s.scale_max = g.scale_max
     where g.practice_id = $1 and g.case_id = $2 and g.about = 'partner'
       and g.case_id = any ((select attune.staff_cases())::uuid[])
     order by 5, g.id`,
    [rows.actor.practiceId, caseId],
  );
}
