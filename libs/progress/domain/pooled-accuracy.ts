import { directionalBias } from './directional-bias';
import type { EmpathicAccuracy } from './empathic-accuracy';
import { guessError } from './guess-error';
import { hitRate } from './hit-rate';
import { centredWithinItem, completePairs, type RatingPair } from './paired-rating';
import { tracking } from './tracking';

/** The indices that keep their meaning over several items of one scale. */
export type PooledAccuracy = Pick<EmpathicAccuracy, 'n' | 'bias' | 'error' | 'hits' | 'tracking'>;

/**
 * Empathic accuracy of one perceiver over several items at once: stress, closeness and energy of the same check-in.
 * Bias, error and hits are taken over all pairs; tracking after centring within each item, so that knowing that stress
 * usually runs higher than energy is not mistaken for reading the partner. All items must share one scale.
 * @param within points that count as a hit: 1 on a 0-10 scale
 */
export const pooledAccuracy = (
  pairs: readonly (RatingPair & { readonly item: string })[],
  within = 1,
): PooledAccuracy => {
  const complete = completePairs(pairs);
  return {
    n: complete.length,
    bias: directionalBias(complete),
    error: guessError(complete),
    hits: hitRate(complete, within),
    tracking: tracking(centredWithinItem(complete)),
  };
};
