import { areFinite } from './descriptives';
import { none, ok, type Outcome } from './outcome';

/** Kendall's S with the denominator of tau-b. */
export interface KendallTau {
  /** concordant minus discordant pairs */
  readonly s: number;
  /** sqrt((pairs - ties in x) * (pairs - ties in y)) */
  readonly denominator: number;
  /** s / denominator, -1 to 1 */
  readonly tauB: number;
}

const signsOfPairs = (values: readonly number[]): number[] =>
  values.flatMap((early, at) => values.slice(at + 1).map((late) => Math.sign(late - early)));

/** Kendall's S of a series over its own order: how many later values are higher, minus how many are lower. */
export const kendallS = (series: readonly number[]): number =>
  signsOfPairs(series).reduce((total, sign) => total + sign, 0);

/**
 * Kendall's tau-b, with ties in both lists (Kendall 1970, chapter 3).
 * None when a value is missing, with fewer than two pairs, or when either side is one single tie.
 */
export const kendallTauB = (x: readonly number[], y: readonly number[]): Outcome<KendallTau> => {
  if (x.length !== y.length || !areFinite(x) || !areFinite(y)) return none('missing_items');
  if (x.length < 2) return none('too_few');
  const signsX = signsOfPairs(x);
  const signsY = signsOfPairs(y);
  const s = signsX.reduce((total, sign, at) => total + sign * (signsY[at] ?? 0), 0);
  const denominator = Math.sqrt(signsX.filter(Boolean).length * signsY.filter(Boolean).length);
  return denominator > 0 ? ok({ s, denominator, tauB: s / denominator }) : none('zero_variance');
};
