import fc from 'fast-check';
import { exchanged, ratings, rescaled } from './arbitrary-ratings';
import { eightGuesses } from './eight-guesses';
import { tracking } from './tracking';
import { valueOf } from './value-of';

describe('tracking', () => {
  it('gives both coefficients with the interval of the one to show', () => {
    const tracked = valueOf(tracking(eightGuesses));
    expect(tracked.pearson).toBeCloseTo(0.946729, 6);
    expect(tracked.spearman).toBeCloseTo(0.944803, 6);
    expect(tracked.preferred).toBe('pearson');
    expect(valueOf(tracked.interval).low).toBeCloseTo(0.727182, 6);
    expect(valueOf(tracked.interval).high).toBeCloseTo(0.990564, 6);
  });

  it('is computed from five pairs and shown from eight, with its interval until twenty', () => {
    expect(tracking(eightGuesses.slice(0, 4))).toEqual({ none: 'too_few' });
    expect(valueOf(tracking(eightGuesses.slice(0, 7))).displayable).toBe(false);
    expect(valueOf(tracking(eightGuesses))).toMatchObject({ displayable: true, intervalRequired: true });
    const many = [...eightGuesses, ...eightGuesses, ...eightGuesses];
    expect(valueOf(tracking(many))).toMatchObject({ displayable: true, intervalRequired: false });
  });

  it('shows ranks when one partner mostly gives the same number', () => {
    const tied = [5, 5, 5, 5, 5, 5, 5, 9].map((actual, at) => ({ actual, guess: at }));
    expect(valueOf(tracking(tied)).preferred).toBe('spearman');
  });

  it('has no value when one partner always gives the same number', () => {
    expect(tracking(eightGuesses.map(({ actual }) => ({ actual, guess: 5 })))).toEqual({ none: 'zero_variance' });
  });

  it('forgives level and width: moving and stretching both sides changes nothing, nor does changing places', () => {
    fc.assert(
      fc.property(
        ratings(5),
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (pairs, shift, factor) => {
          const plain = tracking(pairs);
          if ('none' in plain) return;
          expect(valueOf(tracking(rescaled(pairs, shift, factor))).pearson).toBeCloseTo(plain.ok.pearson, 9);
          expect(valueOf(tracking(exchanged(pairs))).spearman).toBeCloseTo(plain.ok.spearman, 9);
        },
      ),
    );
  });
});
