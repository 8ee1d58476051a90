/** A score with the day it was given. */
export interface DatedScore {
  /** ISO date, YYYY-MM-DD */
  readonly date: string;
  readonly value: number;
}

/** The partners' distance at one time. */
export interface Gap {
  /** the later of the two days */
  readonly date: string;
  /** A - B, in points */
  readonly difference: number;
}

const dayMs = 86_400_000;
const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / dayMs;

/**
 * Differences A - B wherever both answered within some days of each other, by date. Each of A's scores meets B's
 * nearest one, and none is used twice; where there is no partner's score near enough there is no gap, not a gap of 0.
 */
export const gapTrend = (a: readonly DatedScore[], b: readonly DatedScore[], withinDays = 7): Gap[] => {
  const candidates = a
    .flatMap((ofA) => b.map((ofB) => ({ ofA, ofB, apart: daysApart(ofA.date, ofB.date) })))
    .filter(({ apart }) => apart <= withinDays)
    .sort((one, other) => one.apart - other.apart);
  const used = new Set<DatedScore>();
  const gaps: Gap[] = [];
  for (const { ofA, ofB } of candidates) {
    if (used.has(ofA) || used.has(ofB)) continue;
    used.add(ofA).add(ofB);
    gaps.push({ date: ofA.date > ofB.date ? ofA.date : ofB.date, difference: ofA.value - ofB.value });
  }
  return gaps.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
};

/**
 * Whether the partners drift apart: the gap grew by at least one standard error of the difference twice running.
 * Our own rule, for the therapist's attention only.
 * @param gaps in order of time
 * @param differenceError standard error of A - B, in points, above 0
 */
export const isWidening = (gaps: readonly Gap[], differenceError: number): boolean => {
  const sizes = gaps.slice(-3).map(({ difference }) => Math.abs(difference));
  const [first, second, third] = sizes;
  if (first === undefined || second === undefined || third === undefined || !(differenceError > 0)) return false;
  return second - first >= differenceError && third - second >= differenceError;
};
