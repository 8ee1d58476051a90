import fc from 'fast-check';
import { goalAttainment } from './goal-attainment';
import { valueOf } from './value-of';

const all = (n: number, level: number) => Array.from({ length: n }, () => ({ level }));

describe('goalAttainment', () => {
  it.each([
    [1, 10.0, 40.0, 70.0],
    [2, 6.2017, 37.6, 74.81],
    [3, 4.5644, 36.31, 77.39],
    [4, 3.6274, 35.49, 79.02],
    [5, 3.0151, 34.92, 80.15],
  ])('with %i equal goals moves %d points a step, from %d to %d', (n, step, allMinusOne, allPlusTwo) => {
    const one = [{ level: 1 }, ...all(n - 1, 0)];
    expect(valueOf(goalAttainment(one)) - 50).toBeCloseTo(step, 4);
    expect(valueOf(goalAttainment(all(n, -1)))).toBeCloseTo(allMinusOne, 2);
    expect(valueOf(goalAttainment(all(n, 2)))).toBeCloseTo(allPlusTwo, 2);
    expect(valueOf(goalAttainment(all(n, 0)))).toBe(50);
  });

  it('weighs goals', () => {
    const weighted = (levels: readonly number[]) =>
      valueOf(goalAttainment(levels.map((level, at) => ({ level, weight: 3 - at }))));
    expect(weighted([1, 0, -1])).toBeCloseTo(54.41, 2);
    expect(weighted([-1, -1, -1])).toBeCloseTo(36.78, 2);
  });

  it('drops goals of weight 0, rated or not', () => {
    expect(goalAttainment([{ level: 1 }, { level: null, weight: 0 }])).toEqual(goalAttainment([{ level: 1 }]));
  });

  it('has no value without goals, with one unrated, or off the scale', () => {
    expect(goalAttainment([])).toEqual({ none: 'too_few' });
    expect(goalAttainment([{ level: 1 }, { level: null }])).toEqual({ none: 'missing_items' });
    expect(goalAttainment([{ level: 3 }])).toEqual({ none: 'missing_items' });
  });

  it('mirrors around 50 and does not change when all weights are stretched', () => {
    const goals = fc.array(
      fc.record({ level: fc.integer({ min: -2, max: 2 }), weight: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(goals, fc.integer({ min: 2, max: 9 }), (list, factor) => {
        const t = valueOf(goalAttainment(list));
        const mirrored = list.map(({ level, weight }) => ({ level: -level, weight }));
        const heavier = list.map(({ level, weight }) => ({ level, weight: weight * factor }));
        expect(valueOf(goalAttainment(mirrored))).toBeCloseTo(100 - t, 8);
        expect(valueOf(goalAttainment(heavier))).toBeCloseTo(t, 8);
      }),
    );
  });
});
