import { magnitude, median } from './descriptives';
import { enoughPhases, phaseS, type Phases } from './non-overlap';
import { none, ok, type Outcome } from './outcome';

/** Tau after the baseline's own trend has been taken out. */
export interface BaselineCorrectedTau {
  /** Theil-Sen slope of the baseline, points per reading */
  readonly slope: number;
  /** (better - worse) / (m n) of the corrected readings, -1 to 1 */
  readonly tau: number;
  /** Kendall's form, S / sqrt(mn * (N(N - 1)/2 - ties)); none when all corrected readings are equal */
  readonly kendall: Outcome<number>;
  /** true when this number must be shown beside plain Tau: a baseline of 4 or more readings that was moving by itself */
  readonly needed: boolean;
}

/** Theil-Sen slope of evenly spaced readings: the median of all slopes between two of them. NaN for fewer than 2. */
export const theilSenSlope = (series: readonly number[]): number =>
  median(series.flatMap((early, i) => series.slice(i + 1).map((late, step) => (late - early) / (step + 1))));

/**
 * Baseline-corrected Tau (Tarlow 2017): the Theil-Sen slope of the baseline is taken from the whole series, then Tau is
 * computed. On a pure trend plain Tau says "perfect effect" and this says none. At least 3 + 3 readings.
 */
export const baselineCorrectedTau = (phases: Phases): Outcome<BaselineCorrectedTau> => {
  const enough = enoughPhases(phases, 3);
  if ('none' in enough) return enough;
  const m = phases.before.length;
  const n = phases.after.length;
  const raw = [...phases.before, ...phases.after];
  const slope = theilSenSlope(phases.before);
  // What is left after a perfect trend is rounding noise: snap it, or it would be ranked as if it were change.
  const grain = magnitude([...raw, slope * (m + n)]) * 1e-9;
  const snap = (value: number): number => (grain > 0 ? Math.round(value / grain) : 0);
  const corrected = raw.map((value, at) => snap(value - slope * at));
  const s = phaseS({ before: corrected.slice(0, m), after: corrected.slice(m), direction: phases.direction });
  const pairs = corrected.flatMap((early, at) => corrected.slice(at + 1).map((late) => late === early));
  const untied = pairs.filter((tied) => !tied).length;
  return ok({
    slope,
    tau: s / (m * n),
    kendall: untied > 0 ? ok(s / Math.sqrt(m * n * untied)) : none('zero_variance'),
    needed: slope !== 0 && m >= 4,
  });
};
