import fc from 'fast-check';
import { cutOffs, preferredCutOff } from './cut-offs';

const norm = fc.record({ mean: fc.integer({ min: -50, max: 150 }), sd: fc.integer({ min: 1, max: 30 }) });

describe('cutOffs', () => {
  it('gives the three cut-offs of Jacobson and Truax', () => {
    expect(cutOffs({ clinical: { mean: 40, sd: 7.5 }, functional: { mean: 60, sd: 7.5 }, direction: 1 })).toEqual({
      a: 55,
      b: 45,
      c: 50,
    });
  });

  it('measures b in functional, not clinical, standard deviations', () => {
    expect(cutOffs({ clinical: { mean: 40, sd: 5 }, functional: { mean: 60, sd: 10 }, direction: 1 }).b).toBe(40);
  });

  it('mirrors where a lower score is better', () => {
    expect(cutOffs({ clinical: { mean: 60, sd: 5 }, functional: { mean: 40, sd: 10 }, direction: -1 })).toEqual({
      a: 50,
      b: 60,
      c: (5 * 40 + 10 * 60) / 15,
    });
  });

  it('leaves out what a missing norm would decide', () => {
    expect(cutOffs({ clinical: null, functional: { mean: 60, sd: 10 }, direction: 1 })).toEqual({
      a: null,
      b: 40,
      c: null,
    });
  });

  it('puts c between the two means', () => {
    fc.assert(
      fc.property(norm, norm, (clinical, functional) => {
        const c = cutOffs({ clinical, functional, direction: 1 }).c ?? NaN;
        expect(c).toBeGreaterThanOrEqual(Math.min(clinical.mean, functional.mean) - 1e-9);
        expect(c).toBeLessThanOrEqual(Math.max(clinical.mean, functional.mean) + 1e-9);
      }),
    );
  });
});

describe('preferredCutOff', () => {
  const clinical = { mean: 40, sd: 7.5 };
  const functional = { mean: 60, sd: 7.5 };

  it('is c when both norms are known and overlap', () => {
    expect(preferredCutOff({ clinical, functional, direction: 1 })).toEqual({ ok: { kind: 'c', value: 50 } });
  });

  it('is b when the norms lie apart', () => {
    const far = { mean: 100, sd: 7.5 };
    expect(preferredCutOff({ clinical, functional: far, direction: 1 })).toEqual({ ok: { kind: 'b', value: 85 } });
  });

  it('is b without a clinical norm and a without a functional one', () => {
    expect(preferredCutOff({ clinical: null, functional, direction: 1 })).toEqual({ ok: { kind: 'b', value: 45 } });
    expect(preferredCutOff({ clinical, functional: null, direction: 1 })).toEqual({ ok: { kind: 'a', value: 55 } });
  });

  it('is none without norms', () => {
    expect(preferredCutOff({ clinical: null, functional: null, direction: 1 })).toEqual({ none: 'no_sd' });
  });
});
