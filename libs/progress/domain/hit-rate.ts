import { ok, type Outcome } from './outcome';
import { differences, enoughPairs, type PairedRating } from './paired-rating';
import { exceeds } from './reliable-change';

/** How many guesses came close. */
export interface HitRate {
  readonly n: number;
  readonly hits: number;
  /** hits / n, 0 to 1 */
  readonly rate: number;
}

/**
 * Share of guesses within some points of the answer: within 1 on a 0-10 scale. At least 5 pairs.
 * @param within points that still count as close, 0 or more
 */
export const hitRate = (pairs: readonly PairedRating[], within = 1): Outcome<HitRate> => {
  const enough = enoughPairs(pairs, 5);
  if ('none' in enough) return enough;
  const hits = differences(pairs).filter((off) => !exceeds(Math.abs(off), within)).length;
  return ok({ n: pairs.length, hits, rate: hits / pairs.length });
};
