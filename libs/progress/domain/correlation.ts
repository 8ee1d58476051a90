import { isConstant, populationCovariance, populationVariance, areFinite, magnitude } from './descriptives';
import { none, ok, type Outcome } from './outcome';
import { midRanks } from './ranks';

/** Interval of a coefficient, lower and upper end. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const clamp = (r: number): number => Math.max(-1, Math.min(1, r));

/**
 * Pearson product-moment correlation, cov(x, y) / (sx * sy), between -1 and 1.
 * None when fewer than two pairs, when a value is missing, or when either side does not vary.
 * @param scale size of the numbers the lists were computed from, see `isConstant`
 */
export const pearson = (x: readonly number[], y: readonly number[], scale?: number): Outcome<number> => {
  if (x.length !== y.length || !areFinite(x) || !areFinite(y)) return none('missing_items');
  if (x.length < 2) return none('too_few');
  if (isConstant(x, scale ?? magnitude(x)) || isConstant(y, scale ?? magnitude(y))) return none('zero_variance');
  const spread = Math.sqrt(populationVariance(x)) * Math.sqrt(populationVariance(y));
  return spread > 0 ? ok(clamp(populationCovariance(x, y) / spread)) : none('zero_variance');
};

/** Spearman rank correlation: Pearson of the mid-ranks. Same conditions as `pearson`. */
export const spearman = (x: readonly number[], y: readonly number[]): Outcome<number> =>
  areFinite(x) && areFinite(y) ? pearson(midRanks(x), midRanks(y)) : none('missing_items');

/**
 * 95 % interval of a correlation by Fisher's z: tanh(atanh r +- 1.96 * sqrt(k / (n - 3))), where k is 1 for Pearson
 * and 1.06 for Spearman (Fieller, Hartley & Pearson 1957).
 * None for n < 5, and for |r| = 1, where the interval would shrink to a point and look certain.
 */
export const correlationInterval = (
  r: number,
  n: number,
  method: 'pearson' | 'spearman' = 'pearson',
): Outcome<Interval> => {
  if (n < 5) return none('too_few');
  // Rounding can leave a perfect correlation a hair below 1.
  if (Math.abs(r) > 1 - 1e-12) return none('zero_variance');
  const half = 1.96 * Math.sqrt((method === 'pearson' ? 1 : 1.06) / (n - 3));
  return ok({ low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) });
};
