import fc from 'fast-check';
import { ratings, rescaled } from './arbitrary-ratings';
import { directionalBias } from './directional-bias';
import { eightGuesses } from './eight-guesses';
import { truthAndBias, truthForce } from './truth-and-bias';
import { valueOf } from './value-of';

describe('truthForce', () => {
  it('gives bias and tracking slope with their errors', () => {
    const { bias, truth } = valueOf(truthForce(eightGuesses));
    expect(bias.value).toBeCloseTo(0.625, 6);
    expect(bias.error).toBeCloseTo(0.190941, 6);
    expect(truth.value).toBeCloseTo(0.916667, 6);
    expect(truth.error).toBeCloseTo(0.127294, 6);
  });

  it('needs five pairs and answers that vary', () => {
    expect(truthForce(eightGuesses.slice(0, 4))).toEqual({ none: 'too_few' });
    expect(truthForce(eightGuesses.map(({ guess }) => ({ guess, actual: 5 })))).toEqual({ none: 'zero_variance' });
  });

  it('warns when one residual predicts the next', () => {
    const drift = [3, 7, 4, 6, 5, 5, 6, 4, 7, 3].map((actual, at) => ({ actual, guess: actual + (at < 5 ? 2 : -2) }));
    expect(valueOf(truthForce(drift)).autocorrelated).toBe(true);
  });

  it('has the directional bias as its intercept, and a slope that no common scale changes', () => {
    fc.assert(
      fc.property(
        ratings(5),
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (pairs, shift, factor) => {
          const plain = truthForce(pairs);
          if ('none' in plain) return;
          expect(plain.ok.bias.value).toBeCloseTo(valueOf(directionalBias(pairs)).bias, 8);
          const moved = valueOf(truthForce(rescaled(pairs, shift, factor)));
          expect(moved.truth.value).toBeCloseTo(plain.ok.truth.value, 8);
        },
      ),
    );
  });
});

describe('truthAndBias', () => {
  it('separates tracking from assumed similarity', () => {
    const model = valueOf(truthAndBias(eightGuesses, { minimum: 8 }));
    expect(model.bias.value).toBeCloseTo(0.625, 6);
    expect(model.truth.value).toBeCloseTo(0.869403, 6);
    expect(model.similarity.value).toBeCloseTo(0.089552, 6);
  });

  it('moves only the bias when own ratings are centred on the answers', () => {
    const model = valueOf(truthAndBias(eightGuesses, { minimum: 8, centreOwnOn: 'truth_mean' }));
    expect(model.bias.value).toBeCloseTo(0.56903, 5);
    expect(model.truth.value).toBeCloseTo(0.869403, 6);
    expect(model.similarity.value).toBeCloseTo(0.089552, 6);
  });

  it('needs ten ratings, own ratings that vary, and none missing', () => {
    expect(truthAndBias(eightGuesses)).toEqual({ none: 'too_few' });
    expect(
      truthAndBias(
        eightGuesses.map((pair) => ({ ...pair, own: 5 })),
        { minimum: 8 },
      ),
    ).toEqual({
      none: 'zero_variance',
    });
    expect(
      truthAndBias(
        eightGuesses.map((pair) => ({ ...pair, own: NaN })),
        { minimum: 8 },
      ),
    ).toEqual({
      none: 'missing_items',
    });
  });

  it('cannot tell truth from similarity when both partners always feel the same', () => {
    expect(
      truthAndBias(
        eightGuesses.map((pair) => ({ ...pair, own: pair.actual })),
        { minimum: 8 },
      ),
    ).toEqual({
      none: 'zero_variance',
    });
  });
});
