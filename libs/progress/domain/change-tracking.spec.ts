import fc from 'fast-check';
import { ratings } from './arbitrary-ratings';
import { changeTracking } from './change-tracking';
import { eightGuesses } from './eight-guesses';
import { valueOf } from './value-of';

describe('changeTracking', () => {
  it('correlates steps and counts agreeing directions', () => {
    const change = valueOf(changeTracking(eightGuesses));
    expect(change.steps).toBe(7);
    expect(valueOf(change.r)).toBeCloseTo(0.909444, 6);
    expect(change.signAgreement).toBeCloseTo(0.857143, 6);
  });

  it('needs six pairs', () => {
    expect(changeTracking(eightGuesses.slice(0, 5))).toEqual({ none: 'too_few' });
  });

  it('has no correlation when guesses move by the same step each time, but still an agreement', () => {
    const steady = [1, 2, 3, 4, 5, 6].map((guess, at) => ({ guess: guess / 10, actual: [1, 2, 1, 2, 1, 2][at] ?? 0 }));
    const change = valueOf(changeTracking(steady));
    expect(change.r).toEqual({ none: 'zero_variance' });
    expect(change.signAgreement).toBeCloseTo(3 / 5, 10);
  });

  it('does not see a level or a trend that is added to the guesses', () => {
    fc.assert(
      fc.property(
        ratings(6),
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: -5, max: 5 }),
        (pairs, level, trend) => {
          const plain = valueOf(changeTracking(pairs)).r;
          if ('none' in plain) return;
          const tilted = pairs.map(({ guess, actual }, at) => ({ guess: guess + level + trend * at, actual }));
          expect(valueOf(valueOf(changeTracking(tilted)).r)).toBeCloseTo(plain.ok, 8);
        },
      ),
    );
  });
});
