import fc from 'fast-check';
import { exchanged, ratings, rescaled } from './arbitrary-ratings';
import { eightGuesses } from './eight-guesses';
import { hitRate } from './hit-rate';
import { valueOf } from './value-of';

describe('hitRate', () => {
  it('counts guesses within one point', () => {
    expect(valueOf(hitRate(eightGuesses))).toEqual({ n: 8, hits: 8, rate: 1 });
    expect(valueOf(hitRate(eightGuesses, 0))).toEqual({ n: 8, hits: 3, rate: 3 / 8 });
  });

  it('counts a guess that is off by exactly the allowed points, whatever the decimals', () => {
    const edge = Array.from({ length: 5 }, () => ({ guess: 0.3, actual: 0.1 }));
    expect(valueOf(hitRate(edge, 0.2)).hits).toBe(5);
  });

  it('needs five pairs', () => {
    expect(hitRate(eightGuesses.slice(0, 4))).toEqual({ none: 'too_few' });
  });

  it('is the same when guess and answer change places, or both move', () => {
    fc.assert(
      fc.property(ratings(5), fc.integer({ min: -9, max: 9 }), (pairs, shift) => {
        const plain = valueOf(hitRate(pairs));
        expect(valueOf(hitRate(exchanged(pairs)))).toEqual(plain);
        expect(valueOf(hitRate(rescaled(pairs, shift, 1)))).toEqual(plain);
      }),
    );
  });
});
