import { sparklinePoints, sparklineWords } from './sparkline-points';

const size = { width: 64, height: 20, edge: 2 };

describe('sparklinePoints', () => {
  it('runs from the left edge to the right one, the highest value on top', () => {
    expect(sparklinePoints([2, 8, 5], size)).toEqual([
      { x: 2, y: 18 },
      { x: 32, y: 2 },
      { x: 62, y: 10 },
    ]);
  });

  it('draws a flat line in the middle', () => {
    expect(sparklinePoints([4, 4], size).map(({ y }) => y)).toEqual([10, 10]);
  });

  it('puts a single value at the right, where the latest one always is', () => {
    expect(sparklinePoints([7], size)).toEqual([{ x: 62, y: 10 }]);
  });

  it('draws nothing from nothing', () => {
    expect(sparklinePoints([], size)).toEqual([]);
  });
});

describe('sparklineWords', () => {
  it('says the latest value and what came before it', () => {
    expect(sparklineWords([3, 6, 4.25, 7])).toBe('7, before that 3 to 6 over 3 values');
    expect(sparklineWords([5, 5])).toBe('5, before that 5 over 1 value');
  });

  it('says that a value is the first one', () => {
    expect(sparklineWords([6.54])).toBe('6.5, the first value');
  });

  it('is silent without values', () => {
    expect(sparklineWords([])).toBe('');
  });
});
