import fc from 'fast-check';
import { dayTicks, linearScale, spreadApart, valueTicks } from './chart-scale';

const day = 86_400_000;

describe('linearScale', () => {
  it('turns values into pixels, upwards too', () => {
    const y = linearScale([0, 10], [200, 0]);
    expect([y(0), y(5), y(10)]).toEqual([200, 100, 0]);
  });

  it('puts a single value in the middle', () => {
    expect(linearScale([7, 7], [0, 300])(7)).toBe(150);
  });
});

describe('valueTicks', () => {
  it.each([
    [0, 10, [0, 2, 4, 6, 8, 10]],
    [1, 4, [1, 2, 3, 4]],
    [1, 5, [1, 2, 3, 4, 5]],
    [0, 81, [0, 20, 40, 60, 80]],
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [-1, 1, [-1, -0.5, 0, 0.5, 1]],
  ])('from %d to %d are round', (min, max, ticks) => {
    expect(valueTicks(min, max)).toEqual(ticks);
  });

  it('stay inside the scale and are few', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 1, max: 500 }), (min, width) => {
        const ticks = valueTicks(min, min + width);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(Math.min(...ticks)).toBeGreaterThanOrEqual(min);
        expect(Math.max(...ticks)).toBeLessThanOrEqual(min + width);
      }),
    );
  });
});

describe('dayTicks', () => {
  it('spread from the first to the last day', () => {
    expect(dayTicks(0, 10 * day, 3)).toEqual([0, 5 * day, 10 * day]);
  });

  it('name no day twice', () => {
    expect(dayTicks(0, 2 * day, 9)).toEqual([0, day, 2 * day]);
    expect(dayTicks(5 * day, 5 * day, 9)).toEqual([5 * day]);
  });
});

describe('spreadApart', () => {
  it('leaves labels alone that do not touch', () => {
    expect(spreadApart([10, 60], 16)).toEqual([10, 60]);
  });

  it('moves two labels at one place apart and keeps their order', () => {
    const [first = 0, second = 0] = spreadApart([50, 51], 16);
    expect(second - first).toBeCloseTo(16, 5);
  });
});
