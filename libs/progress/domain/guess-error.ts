import { mean } from './descriptives';
import { ok, type Outcome } from './outcome';
import { differences, enoughPairs, type PairedRating } from './paired-rating';

/** How far guesses are off, whichever way, in points. */
export interface GuessError {
  readonly n: number;
  /** mean absolute error: the main number, easy to say in words */
  readonly mae: number;
  /** root mean squared error: weighs big misses more */
  readonly rmse: number;
}

/** MAE = mean |guess - answer| and RMSE = sqrt(mean (guess - answer)^2). At least 3 pairs. */
export const guessError = (pairs: readonly PairedRating[]): Outcome<GuessError> => {
  const enough = enoughPairs(pairs, 3);
  if ('none' in enough) return enough;
  const off = differences(pairs);
  return ok({ n: pairs.length, mae: mean(off.map(Math.abs)), rmse: Math.sqrt(mean(off.map((d) => d * d))) });
};
