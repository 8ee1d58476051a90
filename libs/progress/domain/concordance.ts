import { isConstant, magnitude, mean, populationCovariance, populationVariance } from './descriptives';
import { none, ok, type Outcome } from './outcome';
import { answers, enoughPairs, guesses, type PairedRating } from './paired-rating';

/**
 * Lin's concordance correlation: 2 * cov / (var_g + var_a + (mean_g - mean_a)^2) with population moments, -1 to 1.
 * It falls with bias, which a correlation forgives. At least 5 pairs; `zero_variance` when either side does not vary.
 */
export const concordance = (pairs: readonly PairedRating[]): Outcome<number> => {
  const enough = enoughPairs(pairs, 5);
  if ('none' in enough) return enough;
  const [guess, actual] = [guesses(pairs), answers(pairs)];
  if (isConstant(guess, magnitude(guess)) || isConstant(actual, magnitude(actual))) return none('zero_variance');
  const spread = populationVariance(guess) + populationVariance(actual) + (mean(guess) - mean(actual)) ** 2;
  return spread > 0 ? ok((2 * populationCovariance(guess, actual)) / spread) : none('zero_variance');
};
