import fc from 'fast-check';
import { adherenceBalance, effortBalance, homeworkBalance } from './effort-balance';
import type { AssignedWork } from './homework-adherence';
import { valueOf } from './value-of';

const work = (...items: readonly (readonly [number, number, number])[]): AssignedWork[] =>
  items.map(([weight, completion, quality]) => ({ weight, completion, quality }));
const a = work([3, 1, 0.8], [2, 1, 0.6], [3, 0.5, 0.7]);
const b = work([3, 1, 0.9], [2, 0, 0], [1, 1, 0.5]);

describe('effortBalance', () => {
  it('gives index, evenness, ratio and share of 8 against 4', () => {
    const balance = valueOf(effortBalance(8, 4));
    expect(balance.index).toBeCloseTo(0.333333, 6);
    expect(balance.evenness).toBeCloseTo(0.666667, 6);
    expect(balance.ratio).toBe(0.5);
    expect(balance.shareA).toBeCloseTo(0.666667, 6);
    expect(balance.band).toBe('tilted');
  });

  it('is none, not even, when nobody did anything', () => {
    expect(effortBalance(0, 0)).toEqual({ none: 'too_few' });
    expect(effortBalance(null, 4)).toEqual({ none: 'missing_items' });
  });

  it('turns its sign when the partners change places', () => {
    const points = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(points, points, fc.integer({ min: 2, max: 9 }), (one, other, factor) => {
        const there = valueOf(effortBalance(one, other));
        const back = valueOf(effortBalance(other, one));
        expect(back.index).toBeCloseTo(-there.index, 10);
        expect(back.shareA).toBeCloseTo(1 - there.shareA, 10);
        expect([back.evenness, back.ratio, back.band]).toEqual([there.evenness, there.ratio, there.band]);
        expect(valueOf(effortBalance(one * factor, other * factor)).index).toBeCloseTo(there.index, 10);
      }),
    );
  });
});

describe('homeworkBalance', () => {
  it('balances both partners work', () => {
    const balance = valueOf(homeworkBalance(a, b));
    expect(balance.index).toBeCloseTo(0.185, 3);
    expect(balance.shareA).toBeCloseTo(0.592, 3);
    expect(balance.ratio).toBeCloseTo(0.688, 3);
    expect(balance.band).toBe('even');
  });

  it('waits for three assignments each and six effort points', () => {
    expect(homeworkBalance(a, b.slice(0, 2))).toEqual({ none: 'too_few' });
    expect(homeworkBalance(work([1, 1, 1], [1, 1, 1], [1, 1, 1]), work([1, 1, 0.5], [1, 1, 0.5], [1, 1, 1]))).toEqual({
      none: 'too_few',
    });
  });
});

describe('adherenceBalance', () => {
  it('evens out how much each was assigned', () => {
    expect(valueOf(adherenceBalance(a, b))).toBeCloseTo((0.8125 - 4 / 6) / (0.8125 + 4 / 6), 10);
  });
});
