import { mean, populationCovariance, populationVariance } from './descriptives';
import { ok, type Outcome } from './outcome';
import { answers, differences, enoughPairs, guesses, type PairedRating } from './paired-rating';

/** Mean squared error and its three parts, in squared points; the parts add up to `mse`. */
export interface ErrorSplit {
  readonly n: number;
  readonly mse: number;
  /** (mean_g - mean_a)^2: too high or too low on the whole */
  readonly level: number;
  /** (s_g - s_a)^2: swings guessed too wide or too narrow */
  readonly spread: number;
  /** 2 * s_g * s_a * (1 - r) = 2 * (s_g * s_a - cov): ups and downs guessed at the wrong moments */
  readonly tracking: number;
}

/** Splits the mean squared error into level, spread and tracking, with population moments. At least 5 pairs. */
export const errorSplit = (pairs: readonly PairedRating[]): Outcome<ErrorSplit> => {
  const enough = enoughPairs(pairs, 5);
  if ('none' in enough) return enough;
  const [guess, actual] = [guesses(pairs), answers(pairs)];
  const sdGuess = Math.sqrt(populationVariance(guess));
  const sdActual = Math.sqrt(populationVariance(actual));
  return ok({
    n: pairs.length,
    mse: mean(differences(pairs).map((off) => off * off)),
    level: (mean(guess) - mean(actual)) ** 2,
    spread: (sdGuess - sdActual) ** 2,
    // Written with the covariance, so that it stays defined when one side does not vary.
    tracking: Math.max(0, 2 * (sdGuess * sdActual - populationCovariance(guess, actual))),
  });
};
