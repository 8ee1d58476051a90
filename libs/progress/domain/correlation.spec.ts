import fc from 'fast-check';
import { rating } from './arbitrary-ratings';
import { correlationInterval, pearson, spearman } from './correlation';
import { eightGuesses } from './eight-guesses';
import { answers, guesses } from './paired-rating';
import { valueOf } from './value-of';

const [g, a] = [guesses(eightGuesses), answers(eightGuesses)];

describe('pearson and spearman', () => {
  it('give the coefficients of the eight guesses', () => {
    expect(valueOf(pearson(g, a))).toBeCloseTo(0.946729, 6);
    expect(valueOf(spearman(g, a))).toBeCloseTo(0.944803, 6);
  });

  it('have no value when one side never varies, also not by rounding noise', () => {
    expect(pearson([0.1, 0.1, 0.1], [1, 2, 3])).toEqual({ none: 'zero_variance' });
    expect(pearson([0.3, 0.1 + 0.2, 0.3], [1, 2, 3])).toEqual({ none: 'zero_variance' });
    expect(spearman([1, 2, 3], [4, 4, 4])).toEqual({ none: 'zero_variance' });
  });

  it('have no value for lists of different length, or with a number missing', () => {
    expect(pearson([1, 2], [1, 2, 3])).toEqual({ none: 'missing_items' });
    expect(spearman([1, NaN, 2], [1, 2, 3])).toEqual({ none: 'missing_items' });
    expect(pearson([1], [1])).toEqual({ none: 'too_few' });
  });

  it('do not change when either side is moved or stretched, nor when the sides change places', () => {
    const lists = fc.array(fc.tuple(rating, rating), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(lists, rating, fc.integer({ min: 1, max: 9 }), (pairs, shift, factor) => {
        const x = pairs.map(([value]) => value);
        const y = pairs.map(([, value]) => value);
        for (const r of [pearson, spearman]) {
          const plain = r(x, y);
          if ('none' in plain) continue;
          const moved = r(
            x.map((value) => value * factor + shift),
            y,
          );
          expect(valueOf(moved)).toBeCloseTo(plain.ok, 9);
          expect(valueOf(r(y, x))).toBeCloseTo(plain.ok, 9);
          expect(Math.abs(plain.ok)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('correlationInterval', () => {
  it('is the Fisher interval', () => {
    const { low, high } = valueOf(correlationInterval(valueOf(pearson(g, a)), 8));
    expect(low).toBeCloseTo(0.727182, 6);
    expect(high).toBeCloseTo(0.990564, 6);
  });

  it('is wider for ranks', () => {
    const product = valueOf(correlationInterval(0.5, 10));
    const rank = valueOf(correlationInterval(0.5, 10, 'spearman'));
    expect(rank.low).toBeLessThan(product.low);
    expect(rank.high).toBeGreaterThan(product.high);
  });

  it('is none under five pairs, and for a perfect correlation, where it would feign certainty', () => {
    expect(correlationInterval(0.5, 4)).toEqual({ none: 'too_few' });
    expect(correlationInterval(1, 8)).toEqual({ none: 'zero_variance' });
  });
});
