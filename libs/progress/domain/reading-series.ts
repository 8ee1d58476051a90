import { none, ok, type Outcome } from './outcome';

/** One person's score on one measure on one day. */
export interface Reading {
  /** ISO date, YYYY-MM-DD */
  readonly date: string;
  /** null when it was asked for and not given */
  readonly value: number | null;
  /** version and coding of the measure, for example `csi-16@1` */
  readonly version: string;
  /** true when missing items were filled in: such a score is not compared with complete ones */
  readonly prorated?: boolean;
}

/** The first and the latest reading that were given. */
export interface FirstAndLatest {
  readonly first: { readonly date: string; readonly value: number };
  readonly latest: { readonly date: string; readonly value: number };
  /** number of readings that were given */
  readonly given: number;
}

/**
 * The ends of a series, for change over a whole treatment. Readings not given are passed over.
 * None with `too_few` below two given readings, `mixed_versions` when versions or prorated and complete scores mix.
 */
export const firstAndLatest = (readings: readonly Reading[]): Outcome<FirstAndLatest> => {
  const given = readings
    .flatMap(({ date, value, version, prorated = false }) =>
      value === null || !Number.isFinite(value) ? [] : [{ date, value, coding: `${version} ${prorated}` }],
    )
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const first = given[0];
  const latest = given.at(-1);
  if (!first || !latest || given.length < 2) return none('too_few');
  if (new Set(given.map(({ coding }) => coding)).size > 1) return none('mixed_versions');
  return ok({
    first: { date: first.date, value: first.value },
    latest: { date: latest.date, value: latest.value },
    given: given.length,
  });
};
