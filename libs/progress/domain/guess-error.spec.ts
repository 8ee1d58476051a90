import fc from 'fast-check';
import { exchanged, ratings } from './arbitrary-ratings';
import { eightGuesses } from './eight-guesses';
import { guessError } from './guess-error';
import { valueOf } from './value-of';

describe('guessError', () => {
  it('gives the mean absolute and the root mean squared error', () => {
    const error = valueOf(guessError(eightGuesses));
    expect(error.mae).toBe(0.625);
    expect(error.rmse).toBeCloseTo(0.790569, 6);
  });

  it('needs three pairs', () => {
    expect(guessError(eightGuesses.slice(0, 2))).toEqual({ none: 'too_few' });
  });

  it('is 0 only when every guess was right', () => {
    expect(valueOf(guessError([1, 5, 9].map((value) => ({ guess: value, actual: value }))))).toMatchObject({
      mae: 0,
      rmse: 0,
    });
  });

  it('is the same when guess and answer change places, and never larger as a mean than as a root', () => {
    fc.assert(
      fc.property(ratings(3), (pairs) => {
        const { mae, rmse } = valueOf(guessError(pairs));
        expect(valueOf(guessError(exchanged(pairs)))).toEqual({ n: pairs.length, mae, rmse });
        expect(mae).toBeLessThanOrEqual(rmse + 1e-9);
      }),
    );
  });
});
