import { areFinite, magnitude, mean } from './descriptives';
import { none, ok, type Outcome } from './outcome';

/**
 * One guess beside its answer: the perceiver's guess of a rating and the partner's own rating of the same item at the
 * same time, both on the same scale, given blind.
 */
export interface PairedRating {
  readonly guess: number;
  readonly actual: number;
}

/** A paired rating as stored: either side may still be missing. */
export interface RatingPair {
  readonly guess: number | null;
  readonly actual: number | null;
}

/** Guess minus answer, in points: positive where the perceiver guessed too high. */
export const differences = (pairs: readonly PairedRating[]): number[] =>
  pairs.map(({ guess, actual }) => guess - actual);

/** The guesses, in order. */
export const guesses = (pairs: readonly PairedRating[]): number[] => pairs.map(({ guess }) => guess);

/** The answers, in order. */
export const answers = (pairs: readonly PairedRating[]): number[] => pairs.map(({ actual }) => actual);

/** Only the pairs in which both sides are there; a missing side is left out, never read as 0. */
export const completePairs = <Pair extends RatingPair>(
  pairs: readonly Pair[],
): (Pair & { readonly guess: number; readonly actual: number })[] =>
  pairs.filter(
    (pair): pair is Pair & { readonly guess: number; readonly actual: number } =>
      pair.guess !== null && pair.actual !== null && areFinite([pair.guess, pair.actual]),
  );

/**
 * The pairs themselves when there are enough of them.
 * None with `missing_items` when a side is not a number, `too_few` when there are fewer than `minimum`.
 */
export const enoughPairs = (pairs: readonly PairedRating[], minimum: number): Outcome<readonly PairedRating[]> => {
  if (!areFinite([...guesses(pairs), ...answers(pairs)])) return none('missing_items');
  return pairs.length < minimum ? none('too_few') : ok(pairs);
};

/**
 * Pairs of several items moved onto one centre: from both sides the mean answer of their item is taken away. Bias and
 * errors stay as they are; tracking no longer rewards knowing that one item usually runs higher than another.
 * Items must share one scale.
 */
export const centredWithinItem = (pairs: readonly (PairedRating & { readonly item: string })[]): PairedRating[] => {
  const centre = new Map(
    [...new Set(pairs.map(({ item }) => item))].map((item) => [
      item,
      mean(answers(pairs.filter((pair) => pair.item === item))),
    ]),
  );
  // Decimals leave a trace of rounding beside 0, which must not pass for variation.
  const noise = magnitude([...guesses(pairs), ...answers(pairs)]) * 1e-12;
  const snapped = (value: number): number => (Math.abs(value) <= noise ? 0 : value);
  return pairs.map(({ item, guess, actual }) => {
    const shift = centre.get(item) ?? 0;
    return { guess: snapped(guess - shift), actual: snapped(actual - shift) };
  });
};
