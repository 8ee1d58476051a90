import fc from 'fast-check';
import { leastSquares } from './least-squares';
import { valueOf } from './value-of';

describe('leastSquares', () => {
  it('fits a line with its standard errors', () => {
    // slope 6/10, intercept 4 - .6 * 3, residual variance 2.4 / 3
    const line = valueOf(leastSquares([2, 4, 5, 4, 5], [[1, 2, 3, 4, 5]]));
    expect(line.coefficients[0]).toBeCloseTo(2.2, 10);
    expect(line.coefficients[1]).toBeCloseTo(0.6, 10);
    expect(line.errors[1]).toBeCloseTo(Math.sqrt(0.8 / 10), 10);
    expect(line.errors[0]).toBeCloseTo(Math.sqrt(0.8 * (1 / 5 + 9 / 10)), 10);
  });

  it('has no value without residual freedom, or when predictors say the same', () => {
    expect(leastSquares([1, 2], [[1, 2]])).toEqual({ none: 'too_few' });
    expect(
      leastSquares(
        [1, 2, 4, 3],
        [
          [1, 2, 3, 4],
          [2, 4, 6, 8],
        ],
      ),
    ).toEqual({ none: 'zero_variance' });
    expect(leastSquares([1, 2, 4], [[5, 5, 5]])).toEqual({ none: 'zero_variance' });
  });

  it('finds a plane that goes through every point', () => {
    const number = fc.integer({ min: -10, max: 10 });
    fc.assert(
      fc.property(number, number, number, (b0, b1, b2) => {
        const x = [1, 2, 3, 4, 5, 6];
        const z = [3, -1, 4, 1, -5, 9];
        const y = x.map((value, at) => b0 + b1 * value + b2 * (z[at] ?? NaN));
        const plane = valueOf(leastSquares(y, [x, z]));
        [b0, b1, b2].forEach((b, at) => expect(plane.coefficients[at]).toBeCloseTo(b, 8));
      }),
    );
  });
});
