import fc from 'fast-check';
import { ratings } from './arbitrary-ratings';
import { eightGuesses } from './eight-guesses';
import { errorSplit } from './error-split';
import { valueOf } from './value-of';

describe('errorSplit', () => {
  it('splits the error of the eight guesses', () => {
    const split = valueOf(errorSplit(eightGuesses));
    expect(split.mse).toBe(0.625);
    expect(split.level).toBeCloseTo(0.390625, 6);
    expect(split.spread).toBeCloseTo(0.002269, 6);
    expect(split.tracking).toBeCloseTo(0.232106, 6);
  });

  it('needs five pairs', () => {
    expect(errorSplit(eightGuesses.slice(0, 4))).toEqual({ none: 'too_few' });
  });

  it('stays defined when one side never varies', () => {
    expect(valueOf(errorSplit([1, 2, 3, 4, 5].map((guess) => ({ guess, actual: 3 }))))).toMatchObject({
      mse: 2,
      level: 0,
    });
  });

  it('has parts that are not negative and add up', () => {
    fc.assert(
      fc.property(ratings(5), (pairs) => {
        const { mse, level, spread, tracking } = valueOf(errorSplit(pairs));
        expect(level + spread + tracking).toBeCloseTo(mse, 8);
        expect(Math.min(level, spread, tracking)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
