import { pearson } from './correlation';
import { magnitude } from './descriptives';
import { none, ok, type Outcome } from './outcome';
import { answers, enoughPairs, guesses, type PairedRating } from './paired-rating';

/** Whether the perceiver notices change, whatever the level. */
export interface ChangeTracking {
  /** number of steps from one pair to the next: pairs - 1 */
  readonly steps: number;
  /** correlation of the first differences; none when one side always changed by the same amount */
  readonly r: Outcome<number>;
  /** share of steps in which both rose, both fell, or both stayed, 0 to 1 */
  readonly signAgreement: number;
}

const firstDifferences = (values: readonly number[]): number[] =>
  values.slice(1).map((value, at) => value - (values[at] ?? NaN));

/**
 * Tracking of change: r of first differences and agreement of their signs, which removes level and trend.
 * At least 6 pairs, in order of time.
 */
export const changeTracking = (pairs: readonly PairedRating[]): Outcome<ChangeTracking> => {
  const enough = enoughPairs(pairs, 6);
  if ('none' in enough) return enough;
  const scale = magnitude([...guesses(pairs), ...answers(pairs)]);
  // A step smaller than rounding noise is no step.
  const steps = (values: readonly number[]): number[] =>
    firstDifferences(values).map((step) => (Math.abs(step) <= scale * 1e-12 ? 0 : step));
  const guess = steps(guesses(pairs));
  const actual = steps(answers(pairs));
  if (guess.length === 0) return none('too_few');
  const agreeing = guess.filter((step, at) => Math.sign(step) === Math.sign(actual[at] ?? NaN)).length;
  return ok({ steps: guess.length, r: pearson(guess, actual, scale), signAgreement: agreeing / guess.length });
};
