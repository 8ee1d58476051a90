import fc from 'fast-check';
import { exchanged, ratings, rescaled } from './arbitrary-ratings';
import { biasTest, directionalBias } from './directional-bias';
import { eightGuesses } from './eight-guesses';
import { valueOf } from './value-of';

describe('directionalBias', () => {
  it('is the mean of guess minus answer', () => {
    expect(valueOf(directionalBias(eightGuesses))).toEqual({ n: 8, bias: 0.625 });
  });

  it('needs three pairs', () => {
    expect(directionalBias(eightGuesses.slice(0, 2))).toEqual({ none: 'too_few' });
    expect('ok' in directionalBias(eightGuesses.slice(0, 3))).toBe(true);
  });

  it('has no value when a side is missing', () => {
    expect(directionalBias([...eightGuesses, { guess: NaN, actual: 3 }])).toEqual({ none: 'missing_items' });
  });

  it('turns its sign when guess and answer change places, and stays when both move', () => {
    fc.assert(
      fc.property(ratings(3), fc.integer({ min: -20, max: 20 }), (pairs, shift) => {
        const { bias } = valueOf(directionalBias(pairs));
        expect(valueOf(directionalBias(exchanged(pairs))).bias).toBeCloseTo(-bias, 9);
        expect(valueOf(directionalBias(rescaled(pairs, shift, 1))).bias).toBeCloseTo(bias, 9);
      }),
    );
  });
});

describe('biasTest', () => {
  it('gives standard deviation, t and a 95 % interval', () => {
    const test = valueOf(biasTest(eightGuesses));
    expect(test.sd).toBeCloseTo(0.517549, 6);
    expect(test.t).toBeCloseTo(3.41565, 5);
    expect(test.degreesOfFreedom).toBe(7);
    // .625 -+ 2.36462 * .517549 / sqrt(8)
    expect(test.interval.low).toBeCloseTo(0.19232, 4);
    expect(test.interval.high).toBeCloseTo(1.05768, 4);
  });

  it('needs five pairs', () => {
    expect(biasTest(eightGuesses.slice(0, 4))).toEqual({ none: 'too_few' });
  });

  it('has no t when every guess is off by the same amount', () => {
    const off = [1.1, 2.3, 3.7, 4.9, 6.2].map((actual) => ({ actual, guess: actual + 0.7 }));
    expect(biasTest(off)).toEqual({ none: 'zero_variance' });
  });

  it('keeps its t when the scale is stretched', () => {
    fc.assert(
      fc.property(ratings(5), fc.integer({ min: 2, max: 9 }), (pairs, factor) => {
        const plain = biasTest(pairs);
        const stretched = biasTest(rescaled(pairs, 0, factor));
        if ('none' in plain) expect(stretched).toEqual(plain);
        else expect(valueOf(stretched).t).toBeCloseTo(plain.ok.t, 8);
      }),
    );
  });
});
