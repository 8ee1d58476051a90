import fc from 'fast-check';
import { baselineCorrectedTau, theilSenSlope } from './baseline-corrected-tau';
import { nonOverlap } from './non-overlap';
import { valueOf } from './value-of';

describe('theilSenSlope', () => {
  it('is the median of all slopes', () => {
    expect(theilSenSlope([1, 2, 3, 4])).toBe(1);
    expect(theilSenSlope([1, 2, 3, 4, 40])).toBeCloseTo(1, 10);
  });
});

describe('baselineCorrectedTau', () => {
  it('finds no effect on a pure trend, where plain Tau finds a perfect one', () => {
    const trend = { before: [0.1, 0.2, 0.3, 0.4], after: [0.5, 0.6, 0.7, 0.8], direction: 1 } as const;
    expect(valueOf(nonOverlap(trend)).tau).toBe(1);
    const corrected = valueOf(baselineCorrectedTau(trend));
    expect(corrected.slope).toBeCloseTo(0.1, 10);
    expect(corrected.tau).toBeCloseTo(0, 10);
    expect(corrected.kendall).toEqual({ none: 'zero_variance' });
    expect(corrected.needed).toBe(true);
  });

  it('equals plain Tau on a level baseline, and is then not needed', () => {
    const level = { before: [3, 4, 3, 4, 3], after: [6, 3, 7], direction: 1 } as const;
    const corrected = valueOf(baselineCorrectedTau(level));
    expect(corrected.slope).toBe(0);
    expect(corrected.tau).toBeCloseTo(valueOf(nonOverlap(level)).tau, 10);
    expect(corrected.needed).toBe(false);
  });

  it('divides by tied pairs in the Kendall form', () => {
    // S 9 of 9; corrected values are three 1s and three 2s: 15 pairs, 6 tied
    const corrected = valueOf(baselineCorrectedTau({ before: [1, 1, 1], after: [2, 2, 2], direction: 1 }));
    expect(corrected.tau).toBe(1);
    expect(valueOf(corrected.kendall)).toBeCloseTo(9 / Math.sqrt(9 * 9), 10);
  });

  it('needs three readings in each phase', () => {
    expect(baselineCorrectedTau({ before: [1, 2], after: [1, 2, 3], direction: 1 })).toEqual({ none: 'too_few' });
  });

  it('does not change when a steady trend is added to the whole course', () => {
    const phase = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(phase, phase, fc.integer({ min: -5, max: 5 }), (before, after, trend) => {
        const plain = valueOf(baselineCorrectedTau({ before, after, direction: 1 })).tau;
        const tilted = valueOf(
          baselineCorrectedTau({
            before: before.map((x, at) => x + trend * at),
            after: after.map((x, at) => x + trend * (before.length + at)),
            direction: 1,
          }),
        ).tau;
        expect(tilted).toBeCloseTo(plain, 9);
      }),
    );
  });
});
