import { correlationInterval, pearson, spearman, type Interval } from './correlation';
import { skewness } from './descriptives';
import { ok, type Outcome } from './outcome';
import { answers, enoughPairs, guesses, type PairedRating } from './paired-rating';

/** Whether guesses rise and fall with the answers. */
export interface Tracking {
  readonly n: number;
  readonly pearson: number;
  readonly spearman: number;
  /** the coefficient to show: Spearman when either side is strongly tied or skewed */
  readonly preferred: 'pearson' | 'spearman';
  /** 95 % interval of the preferred coefficient; none when it is exactly 1 or -1 */
  readonly interval: Outcome<Interval>;
  /** true from 8 pairs on: below that a coefficient says too little to be drawn */
  readonly displayable: boolean;
  /** true under 20 pairs: the coefficient may only be shown together with its interval */
  readonly intervalRequired: boolean;
}

// Fewer different values than half the pairs, or a skew beyond 1, makes Pearson hang on single points.
const isTiedOrSkewed = (values: readonly number[]): boolean =>
  new Set(values).size < values.length / 2 || Math.abs(skewness(values)) > 1;

/**
 * Tracking: correlation of guess and answer over time. At least 5 pairs to compute, 8 to display; `zero_variance` when
 * either partner always gave the same number.
 */
export const tracking = (pairs: readonly PairedRating[]): Outcome<Tracking> => {
  const enough = enoughPairs(pairs, 5);
  if ('none' in enough) return enough;
  const [guess, actual] = [guesses(pairs), answers(pairs)];
  const product = pearson(guess, actual);
  const rank = spearman(guess, actual);
  if ('none' in product) return product;
  if ('none' in rank) return rank;
  const preferred = isTiedOrSkewed(guess) || isTiedOrSkewed(actual) ? 'spearman' : 'pearson';
  const n = pairs.length;
  return ok({
    n,
    pearson: product.ok,
    spearman: rank.ok,
    preferred,
    interval: correlationInterval(preferred === 'pearson' ? product.ok : rank.ok, n, preferred),
    displayable: n >= 8,
    intervalRequired: n < 20,
  });
};
