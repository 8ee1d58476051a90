import { areFinite, mean, sum } from './descriptives';
import { kendallS } from './kendall-tau';
import { none, ok, type Outcome } from './outcome';
import type { Direction } from './reliable-change';

/** Two phases of one person's readings: before something began, and since. */
export interface Phases {
  /** baseline, in order of time */
  readonly before: readonly number[];
  /** after the change, in order of time */
  readonly after: readonly number[];
  readonly direction: Direction;
}

/** Non-overlap of all pairs. */
export interface NonOverlap {
  /** 0 to 1; .5 is no difference */
  readonly nap: number;
  /** 2 * nap - 1, -1 to 1 */
  readonly tau: number;
  /** standard error of nap (unbiased, from the truncated nap) */
  readonly error: number;
  /** Parker & Vannest's verbal bands: up to .65 weak, up to .92 medium, above strong; words for staff, no grade */
  readonly band: 'weak' | 'medium' | 'strong';
}

/** Both phases as numbers with enough points, or why not. */
export const enoughPhases = ({ before, after }: Phases, minimum: number): Outcome<true> => {
  if (!areFinite([...before, ...after])) return none('missing_items');
  return before.length < minimum || after.length < minimum ? none('too_few') : ok(true);
};

// 1 when the later reading is better, .5 when equal, 0 when worse: one row per baseline point.
const comparisons = ({ before, after, direction }: Phases): number[][] =>
  before.map((early) => after.map((late) => (Math.sign(direction * (late - early)) + 1) / 2));

/** S between phases: pairs that got better minus pairs that got worse. */
export const phaseS = (phases: Phases): number =>
  sum(
    comparisons(phases)
      .flat()
      .map((q) => 2 * q - 1),
  );

/**
 * NAP (Parker & Vannest 2009): share of (before, after) pairs that improved, ties counting half; Tau = 2 NAP - 1.
 * Error: with Q1 = sum_i(sum_j(q - NAP))^2 / (m n^2), Q2 = sum_j(sum_i(q - NAP))^2 / (m^2 n), Q3 = mean (q - NAP)^2 and
 * N' = NAP held within [1/(2mn), 1 - 1/(2mn)], sqrt((N'(1 - N') + n Q1 + m Q2 - 2 Q3) / ((m - 1)(n - 1))).
 * At least 3 points in each phase. Daily readings are correlated, which makes the error too small: exploratory.
 */
export const nonOverlap = (phases: Phases): Outcome<NonOverlap> => {
  const enough = enoughPhases(phases, 3);
  if ('none' in enough) return enough;
  const q = comparisons(phases);
  const m = phases.before.length;
  const n = phases.after.length;
  const nap = mean(q.flat());
  const squares = (sums: readonly number[]): number => sum(sums.map((value) => value * value));
  const q1 = squares(q.map((row) => sum(row.map((value) => value - nap)))) / (m * n * n);
  const q2 = squares(phases.after.map((_, j) => sum(q.map((row) => (row[j] ?? NaN) - nap)))) / (m * m * n);
  const q3 = mean(q.flat().map((value) => (value - nap) ** 2));
  const held = Math.min(1 - 1 / (2 * m * n), Math.max(1 / (2 * m * n), nap));
  const variance = (held * (1 - held) + n * q1 + m * q2 - 2 * q3) / ((m - 1) * (n - 1));
  const band = nap <= 0.65 ? 'weak' : nap <= 0.92 ? 'medium' : 'strong';
  return ok({ nap, tau: 2 * nap - 1, error: Math.sqrt(Math.max(0, variance)), band });
};

/**
 * Tau-U (Parker, Vannest, Davis & Sauber 2011): (S_between - S_baseline) / (m n), S_baseline being Kendall's S of the
 * baseline over time, turned by the direction. It can go beyond 1 and has no sampling distribution. At least 3 + 3.
 */
export const tauU = (phases: Phases): Outcome<number> => {
  const enough = enoughPhases(phases, 3);
  if ('none' in enough) return enough;
  const trend = phases.direction * kendallS(phases.before);
  return ok((phaseS(phases) - trend) / (phases.before.length * phases.after.length));
};
