import fc from 'fast-check';
import { discrepancy, errorAwareDiscrepancy, intraclassCorrelation } from './dyadic-discrepancy';
import { valueOf } from './value-of';

const facts = { sd: 17, reliabilityA: 0.94, reliabilityB: 0.94 };
const score = fc.integer({ min: 0, max: 81 });

describe('discrepancy', () => {
  it('gives difference, gap and the couple mean', () => {
    expect(valueOf(discrepancy(45, 62))).toEqual({ difference: -17, gap: 17, coupleMean: 53.5 });
  });

  it('is no gap of 0 when one score is missing', () => {
    expect(discrepancy(45, null)).toEqual({ none: 'missing_items' });
  });
});

describe('errorAwareDiscrepancy', () => {
  it('tells a real gap from measurement error', () => {
    const gap = valueOf(errorAwareDiscrepancy(62, 45, facts));
    expect(gap.difference).toBe(17);
    expect(gap.error).toBeCloseTo(5.889, 3);
    expect(gap.z).toBeCloseTo(2.8868, 4);
    expect(gap.beyondError).toBe(true);
    expect(valueOf(errorAwareDiscrepancy(50, 45, facts)).beyondError).toBe(false);
  });

  it('has no value without the facts of the measure', () => {
    expect(errorAwareDiscrepancy(62, 45, { ...facts, sd: null })).toEqual({ none: 'no_sd' });
    expect(errorAwareDiscrepancy(62, 45, { ...facts, reliabilityB: null })).toEqual({ none: 'no_sd' });
    expect(errorAwareDiscrepancy(62, 45, { sd: 17, reliabilityA: 1, reliabilityB: 1 })).toEqual({
      none: 'zero_variance',
    });
    expect(errorAwareDiscrepancy(null, 45, facts)).toEqual({ none: 'missing_items' });
  });

  it('turns its sign when the partners change places, and stays when both scores move', () => {
    fc.assert(
      fc.property(score, score, score, (a, b, shift) => {
        const there = valueOf(errorAwareDiscrepancy(a, b, facts));
        expect(valueOf(errorAwareDiscrepancy(b, a, facts)).z).toBeCloseTo(-there.z, 9);
        expect(valueOf(errorAwareDiscrepancy(a + shift, b + shift, facts)).z).toBeCloseTo(there.z, 9);
      }),
    );
  });
});

describe('intraclassCorrelation', () => {
  it('is 1 when partners always agree and couples differ', () => {
    expect(
      intraclassCorrelation([
        [1, 1],
        [5, 5],
        [9, 9],
      ]),
    ).toEqual({ ok: 1 });
  });

  it('gives (MSB - MSW) / (MSB + MSW)', () => {
    // couple means 2, 5: MSB 2 * 4.5 = 9; differences 2, 2: MSW 8 / 4 = 2
    expect(
      valueOf(
        intraclassCorrelation([
          [1, 3],
          [6, 4],
        ]),
      ),
    ).toBeCloseTo(7 / 11, 10);
  });

  it('needs two couples that differ somewhere', () => {
    expect(intraclassCorrelation([[1, 3]])).toEqual({ none: 'too_few' });
    expect(
      intraclassCorrelation([
        [3, 3],
        [3, 3],
      ]),
    ).toEqual({ none: 'zero_variance' });
  });

  it('does not ask which partner is A', () => {
    const couples = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(couples, (list) => {
        const there = intraclassCorrelation(list);
        if ('none' in there) return;
        const swapped = list.map(([a, b], at): [number, number] => (at % 2 ? [b, a] : [a, b]));
        expect(valueOf(intraclassCorrelation(swapped))).toBeCloseTo(there.ok, 9);
      }),
    );
  });
});
