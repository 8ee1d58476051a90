import fc from 'fast-check';
import type { PairedRating } from './paired-rating';

/** For specs: a whole rating on a 0-10 scale. */
export const rating = fc.integer({ min: 0, max: 10 });

/** For specs: paired ratings, from `minimum` to 30 of them. */
export const ratings = (minimum: number): fc.Arbitrary<PairedRating[]> =>
  fc.array(fc.record({ guess: rating, actual: rating }), { minLength: minimum, maxLength: 30 });

/** For specs: guess and answer exchanged. */
export const exchanged = (pairs: readonly PairedRating[]): PairedRating[] =>
  pairs.map(({ guess, actual }) => ({ guess: actual, actual: guess }));

/** For specs: both sides moved and stretched alike. */
export const rescaled = (pairs: readonly PairedRating[], shift: number, factor: number): PairedRating[] =>
  pairs.map(({ guess, actual }) => ({ guess: guess * factor + shift, actual: actual * factor + shift }));
