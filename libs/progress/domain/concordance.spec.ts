import fc from 'fast-check';
import { exchanged, ratings, rescaled } from './arbitrary-ratings';
import { concordance } from './concordance';
import { eightGuesses } from './eight-guesses';
import { answers, guesses } from './paired-rating';
import { pearson } from './correlation';
import { valueOf } from './value-of';

describe('concordance', () => {
  it('gives the coefficient of the eight guesses', () => {
    expect(valueOf(concordance(eightGuesses))).toBeCloseTo(0.868421, 6);
  });

  it('needs five pairs that vary', () => {
    expect(concordance(eightGuesses.slice(0, 4))).toEqual({ none: 'too_few' });
    expect(concordance(eightGuesses.map(({ guess }) => ({ guess, actual: 4 })))).toEqual({ none: 'zero_variance' });
  });

  it('never exceeds the correlation, and does not change when places or the common scale change', () => {
    fc.assert(
      fc.property(
        ratings(5),
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (pairs, shift, factor) => {
          const plain = concordance(pairs);
          if ('none' in plain) return;
          const r = valueOf(pearson(guesses(pairs), answers(pairs)));
          expect(Math.abs(plain.ok)).toBeLessThanOrEqual(Math.abs(r) + 1e-9);
          expect(valueOf(concordance(exchanged(pairs)))).toBeCloseTo(plain.ok, 9);
          expect(valueOf(concordance(rescaled(pairs, shift, factor)))).toBeCloseTo(plain.ok, 9);
        },
      ),
    );
  });
});
