import { isConstant, magnitude, mean, sampleSd } from './descriptives';
import type { Interval } from './correlation';
import { none, ok, type Outcome } from './outcome';
import { answers, differences, enoughPairs, guesses, type PairedRating } from './paired-rating';
import { criticalT } from './student-t';

/** Mean of guess minus answer, in points. */
export interface DirectionalBias {
  readonly n: number;
  /** positive: guesses run high */
  readonly bias: number;
}

/** The bias with its t and 95 % interval. The screen shows the interval, never a p value. */
export interface BiasTest extends DirectionalBias {
  /** sample standard deviation of the differences */
  readonly sd: number;
  readonly t: number;
  readonly degreesOfFreedom: number;
  readonly interval: Interval;
}

/** Directional bias: mean(guess - answer). At least 3 pairs. */
export const directionalBias = (pairs: readonly PairedRating[]): Outcome<DirectionalBias> => {
  const enough = enoughPairs(pairs, 3);
  return 'none' in enough ? enough : ok({ n: pairs.length, bias: mean(differences(pairs)) });
};

/**
 * Bias with t = bias / (sd / sqrt(n)), n - 1 degrees of freedom, and interval bias +- t(.975) * sd / sqrt(n).
 * At least 5 pairs; `zero_variance` when every guess is off by the same amount.
 */
export const biasTest = (pairs: readonly PairedRating[]): Outcome<BiasTest> => {
  const enough = enoughPairs(pairs, 5);
  if ('none' in enough) return enough;
  const off = differences(pairs);
  if (isConstant(off, magnitude([...guesses(pairs), ...answers(pairs)]))) return none('zero_variance');
  const n = pairs.length;
  const bias = mean(off);
  const sd = sampleSd(off);
  const error = sd / Math.sqrt(n);
  if (!(error > 0)) return none('zero_variance');
  const half = criticalT(n - 1) * error;
  return ok({
    n,
    bias,
    sd,
    t: bias / error,
    degreesOfFreedom: n - 1,
    interval: { low: bias - half, high: bias + half },
  });
};
