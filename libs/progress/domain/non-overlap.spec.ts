import fc from 'fast-check';
import { rating } from './arbitrary-ratings';
import { nonOverlap, tauU } from './non-overlap';
import { valueOf } from './value-of';

const before = [20, 20, 26, 25, 22, 23];
const after = [28, 25, 24, 27, 30, 30, 29];
const phase = fc.array(rating, { minLength: 3, maxLength: 10 });

describe('nonOverlap', () => {
  it('counts improved pairs, ties half', () => {
    // 38.5 of 42 pairs
    const { nap, tau, band } = valueOf(nonOverlap({ before, after, direction: 1 }));
    expect(nap).toBeCloseTo(38.5 / 42, 10);
    expect(tau).toBeCloseTo(35 / 42, 10);
    expect(band).toBe('medium');
  });

  it('gives the standard error by its parts', () => {
    // q = [[1, 1, 1], [.5, 1, 1], [0, 0, 1]], so NAP is 6.5 / 9
    const { error } = valueOf(nonOverlap({ before: [1, 2, 4], after: [2, 3, 5], direction: 1 }));
    const nap = 6.5 / 9;
    const q1 = ((3 - 3 * nap) ** 2 + (2.5 - 3 * nap) ** 2 + (1 - 3 * nap) ** 2) / 27;
    const q2 = ((1.5 - 3 * nap) ** 2 + (2 - 3 * nap) ** 2 + (3 - 3 * nap) ** 2) / 27;
    const q3 = (6 * (1 - nap) ** 2 + (0.5 - nap) ** 2 + 2 * nap ** 2) / 9;
    expect(error).toBeCloseTo(Math.sqrt((nap * (1 - nap) + 3 * q1 + 3 * q2 - 2 * q3) / 4), 10);
  });

  it('keeps an error above 0 even when the phases do not overlap', () => {
    expect(valueOf(nonOverlap({ before: [1, 2, 3], after: [7, 8, 9], direction: 1 })).error).toBeGreaterThan(0);
  });

  it('needs three readings in each phase, all of them numbers', () => {
    expect(nonOverlap({ before: [1, 2], after, direction: 1 })).toEqual({ none: 'too_few' });
    expect(nonOverlap({ before, after: [1, 2], direction: 1 })).toEqual({ none: 'too_few' });
    expect(nonOverlap({ before: [1, 2, NaN], after, direction: 1 })).toEqual({ none: 'missing_items' });
  });

  it('turns around when the phases or the direction do, and only asks for order', () => {
    fc.assert(
      fc.property(phase, phase, fc.integer({ min: 1, max: 9 }), (early, late, factor) => {
        const { nap } = valueOf(nonOverlap({ before: early, after: late, direction: 1 }));
        expect(valueOf(nonOverlap({ before: late, after: early, direction: 1 })).nap).toBeCloseTo(1 - nap, 9);
        expect(valueOf(nonOverlap({ before: early, after: late, direction: -1 })).nap).toBeCloseTo(1 - nap, 9);
        const stretched = { before: early.map((x) => x * factor + 3), after: late.map((x) => x * factor + 3) };
        expect(valueOf(nonOverlap({ ...stretched, direction: 1 })).nap).toBeCloseTo(nap, 9);
      }),
    );
  });
});

describe('tauU', () => {
  it('takes the baseline trend from the difference', () => {
    // S between 35, S of the baseline 4
    expect(valueOf(tauU({ before, after, direction: 1 }))).toBeCloseTo(31 / 42, 10);
  });

  it('counts a baseline that was getting better against the change, whichever direction is better', () => {
    const mirrored = { before: before.map((x) => -x), after: after.map((x) => -x), direction: -1 } as const;
    expect(valueOf(tauU(mirrored))).toBeCloseTo(31 / 42, 10);
  });
});
