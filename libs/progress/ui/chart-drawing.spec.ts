import type { ChartSeries } from '@attune/progress/contract';
import { chartColumns } from './chart-columns';
import { chartDrawing } from './chart-drawing';

const weekly = (id: string, position: 'A' | 'B', values: readonly (number | null)[]): ChartSeries => ({
  id,
  label: id,
  position,
  points: values.map((value, at) => ({ at: `2026-03-${String(1 + at * 7).padStart(2, '0')}`, value })),
});

const drawn = (series: readonly ChartSeries[], part: Partial<Parameters<typeof chartDrawing>[0]> = {}) =>
  chartDrawing({
    series,
    columns: chartColumns(series, part.marks ?? []),
    marks: [],
    min: 0,
    max: 10,
    band: null,
    cutOff: null,
    width: 640,
    zone: undefined,
    ...part,
  });

describe('chartDrawing', () => {
  it('breaks the line where an answer is missing', () => {
    const [line] = drawn([weekly('Sam', 'A', [3, 4, null, 5, 6])]).lines;
    expect(line?.path.match(/M/g)).toHaveLength(2);
    expect(line?.points).toHaveLength(4);
  });

  it('goes on where only the other partner was asked', () => {
    const sam = weekly('Sam', 'A', [3, 4, 5]);
    const alex = {
      ...weekly('Alex', 'B', [3, 4, 5]),
      points: [weekly('Alex', 'B', [3, 4, 5]).points[0]!, weekly('Alex', 'B', [3, 4, 5]).points[2]!],
    };
    expect(drawn([sam, alex]).lines[1]?.path.match(/M/g)).toHaveLength(1);
  });

  it('puts partners who answered alike side by side', () => {
    const [a, b] = drawn([weekly('Sam', 'A', [5, 2]), weekly('Alex', 'B', [5, 8])]).lines;
    expect((b?.points[0]?.x ?? 0) - (a?.points[0]?.x ?? 0)).toBe(8);
    expect(b?.points[1]?.x).toBe(a?.points[1]?.x);
  });

  it('always shows the whole scale', () => {
    const { y, plot } = drawn([weekly('Sam', 'A', [5, 5, 5])]);
    expect([y(0), y(10)]).toEqual([plot.bottom, plot.top]);
    expect(y(99)).toBe(plot.top);
  });

  it('puts a single day in the middle', () => {
    const { lines, plot } = drawn([weekly('Sam', 'A', [5])]);
    expect(lines[0]?.points[0]?.x).toBeCloseTo((plot.left + plot.right) / 2, 5);
  });

  it('keeps labels apart, short, and inside the drawing at 320 pixels', () => {
    const long = 'Maximiliane-Alexandra';
    const { labels, plot, width } = drawn([weekly(long, 'A', [5, 5]), weekly('Alex', 'B', [5, 5])], { width: 288 });
    expect(Math.abs((labels[0]?.y ?? 0) - (labels[1]?.y ?? 0))).toBeGreaterThanOrEqual(15.9);
    expect(labels[0]?.text).toMatch(/…$/);
    expect(plot.right).toBeLessThan(width);
    expect(plot.right - plot.left).toBeGreaterThan(150);
  });

  it('numbers only as many sessions as there is room for', () => {
    const marks = Array.from({ length: 40 }, (_, at) => ({
      at: new Date(Date.UTC(2026, 0, 1 + at * 7)).toISOString().slice(0, 10),
      short: String(at + 1),
      label: `Session ${at + 1}`,
    }));
    const { marks: places } = drawn([weekly('Sam', 'A', [5, 6])], { marks, width: 320 });
    expect(places).toHaveLength(40);
    expect(places.filter(({ text }) => text !== '').length).toBeLessThan(20);
  });

  it('draws band and cut-off on the scale', () => {
    const { band, cutOff, y } = drawn([weekly('Sam', 'A', [5, 6])], {
      band: { from: 3, to: 5, label: 'Within measurement error' },
      cutOff: { value: 4, label: 'Cut-off' },
    });
    expect(band).toEqual({ y: y(5), height: y(3) - y(5) });
    expect(cutOff).toEqual({ y: y(4) });
  });

  it('has nothing to draw without data and does not fail', () => {
    expect(drawn([])).toMatchObject({ lines: [], labels: [], dayTicks: [] });
  });
});
