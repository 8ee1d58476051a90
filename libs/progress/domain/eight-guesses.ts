import type { RatingWithOwn } from './truth-and-bias';

const actual = [3, 5, 6, 4, 7, 8, 5, 6];
const guess = [4, 5, 7, 5, 7, 9, 6, 6];
const own = [5, 6, 6, 5, 6, 8, 6, 7];

/** For specs: eight constructed ratings whose indices were computed once with another program. */
export const eightGuesses: readonly RatingWithOwn[] = actual.map((answer, at) => ({
  actual: answer,
  guess: guess[at] ?? NaN,
  own: own[at] ?? NaN,
}));
