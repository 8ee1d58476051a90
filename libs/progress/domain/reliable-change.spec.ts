import fc from 'fast-check';
import { differenceError, reliableChange, thresholdShift } from './reliable-change';
import { valueOf } from './value-of';

const hypothetical = { pre: 32.5, post: 47.5, sd: 7.5, reliability: 0.8, direction: 1 } as const;
const score = fc.integer({ min: -100, max: 100 });

describe('reliableChange', () => {
  it('gives the numbers of the hypothetical client of Jacobson and Truax', () => {
    const change = valueOf(reliableChange(hypothetical));
    expect(change.sem).toBeCloseTo(3.3541, 4);
    expect(change.sdiff).toBeCloseTo(4.7434, 4);
    expect(change.index).toBeCloseTo(3.1623, 4);
    expect(change.minimumChange).toBeCloseTo(9.2971, 4);
    expect(change.shift).toBe('better');
  });

  it('is not reliable at exactly 1.96', () => {
    const { sdiff } = valueOf(differenceError(7.5, 0.8));
    const at = (post: number) => valueOf(reliableChange({ ...hypothetical, pre: 0, post })).shift;
    expect(at(1.96 * sdiff)).toBe('no');
    expect(at(1.96 * sdiff + 0.001)).toBe('better');
    expect(at(-1.96 * sdiff)).toBe('no');
    expect(at(-1.96 * sdiff - 0.001)).toBe('worse');
  });

  it('reads a fall as better where a lower score is better', () => {
    expect(valueOf(reliableChange({ ...hypothetical, pre: 47.5, post: 32.5, direction: -1 })).shift).toBe('better');
  });

  it.each([
    ['a first score is missing', { pre: null }, 'missing_items'],
    ['a later score is missing', { post: null }, 'missing_items'],
    ['a score is not a number', { post: NaN }, 'missing_items'],
    ['the standard deviation is unknown', { sd: null }, 'no_sd'],
    ['the standard deviation is 0', { sd: 0 }, 'no_sd'],
    ['the reliability is unknown', { reliability: null }, 'no_sd'],
    ['the reliability is impossible', { reliability: 1.2 }, 'no_sd'],
    ['the measure would be without error', { reliability: 1 }, 'zero_variance'],
  ] as const)('has no value when %s', (_, part, reason) => {
    expect(reliableChange({ ...hypothetical, ...part })).toEqual({ none: reason });
  });

  it('does not depend on where the scale begins or how wide its points are', () => {
    fc.assert(
      fc.property(score, score, score, fc.integer({ min: 1, max: 20 }), (pre, post, shift, factor) => {
        const plain = valueOf(reliableChange({ ...hypothetical, pre, post }));
        const moved = valueOf(
          reliableChange({
            ...hypothetical,
            pre: pre * factor + shift,
            post: post * factor + shift,
            sd: hypothetical.sd * factor,
          }),
        );
        expect(moved.index).toBeCloseTo(plain.index, 9);
        expect(moved.shift).toBe(plain.shift);
      }),
    );
  });

  it('changes its sign, and only its sign, when the two scores change places', () => {
    fc.assert(
      fc.property(score, score, (pre, post) => {
        const there = valueOf(reliableChange({ ...hypothetical, pre, post }));
        const back = valueOf(reliableChange({ ...hypothetical, pre: post, post: pre }));
        expect(back.index).toBeCloseTo(-there.index, 9);
      }),
    );
  });
});

describe('thresholdShift', () => {
  it('takes "more than" and "at least" as they were published', () => {
    const rdas = { points: 11.58, inclusive: false };
    expect(thresholdShift(40, 51, rdas, 1)).toEqual({ ok: 'no' });
    expect(thresholdShift(40, 52, rdas, 1)).toEqual({ ok: 'better' });
    const phq = { points: 6, inclusive: true };
    expect(thresholdShift(16, 10, phq, -1)).toEqual({ ok: 'better' });
    expect(thresholdShift(16, 11, phq, -1)).toEqual({ ok: 'no' });
    expect(thresholdShift(10, 16, phq, -1)).toEqual({ ok: 'worse' });
  });

  it('keeps its word at decimal edges', () => {
    expect(thresholdShift(40, 51.58, { points: 11.58, inclusive: true }, 1)).toEqual({ ok: 'better' });
    expect(thresholdShift(40, 51.58, { points: 11.58, inclusive: false }, 1)).toEqual({ ok: 'no' });
  });

  it('has no value when a score is missing', () => {
    expect(thresholdShift(null, 3, { points: 6, inclusive: true }, 1)).toEqual({ none: 'missing_items' });
  });
});
