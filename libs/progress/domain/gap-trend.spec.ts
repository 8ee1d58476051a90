import { gapTrend, isWidening } from './gap-trend';

describe('gapTrend', () => {
  it('pairs scores of the same week and leaves the rest out', () => {
    const a = [
      { date: '2026-01-05', value: 6 },
      { date: '2026-01-19', value: 7 },
      { date: '2026-02-20', value: 8 },
    ];
    const b = [
      { date: '2026-01-08', value: 5 },
      { date: '2026-01-26', value: 3 },
      { date: '2026-03-20', value: 3 },
    ];
    expect(gapTrend(a, b)).toEqual([
      { date: '2026-01-08', difference: 1 },
      { date: '2026-01-26', difference: 4 },
    ]);
  });

  it('uses each score once, with its nearest', () => {
    const a = [{ date: '2026-01-05', value: 6 }];
    const b = [
      { date: '2026-01-01', value: 1 },
      { date: '2026-01-06', value: 5 },
    ];
    expect(gapTrend(a, b)).toEqual([{ date: '2026-01-06', difference: 1 }]);
  });
});

describe('isWidening', () => {
  const gaps = (...differences: number[]) =>
    differences.map((difference, at) => ({ date: `2026-01-0${at + 1}`, difference }));

  it('is true when the gap grew by the error twice running, on either side', () => {
    expect(isWidening(gaps(0, 1, 3, 5), 2)).toBe(true);
    expect(isWidening(gaps(-1, -3, -5), 2)).toBe(true);
  });

  it('is false for one jump, for small steps and for short series', () => {
    expect(isWidening(gaps(1, 5, 5), 2)).toBe(false);
    expect(isWidening(gaps(1, 2, 3), 2)).toBe(false);
    expect(isWidening(gaps(1, 9), 2)).toBe(false);
    expect(isWidening(gaps(1, 2, 3), 0)).toBe(false);
  });
});
