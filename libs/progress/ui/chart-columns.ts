import type { ChartMark, ChartSeries } from '@attune/progress/contract';
import { dayTime, longDay } from './chart-days';

/** Everything the chart says about one day: one row of the table, one stop of the cursor. */
export interface ChartColumn {
  /** noon of the day, in milliseconds */
  readonly time: number;
  readonly day: string;
  /** what happened that day: "Session 7" */
  readonly mark: string | null;
  /** one per series: a value, null where it was asked for and not given, undefined where nothing was asked */
  readonly values: readonly (number | null | undefined)[];
}

/** The days on which at least one series has something to say, in order. */
export const chartColumns = (
  series: readonly ChartSeries[],
  marks: readonly ChartMark[],
  zone?: string,
): readonly ChartColumn[] => {
  const days = new Map<number, { day: string; values: (number | null | undefined)[] }>();
  series.forEach(({ points }, index) => {
    for (const { at, value } of points) {
      const time = dayTime(at, zone);
      const column = days.get(time) ?? { day: longDay(at, zone), values: series.map(() => undefined) };
      // Two answers on one day: the later one stands, but an empty one takes nothing away.
      column.values[index] = value ?? column.values[index] ?? null;
      days.set(time, column);
    }
  });
  const labels = new Map(marks.map((mark) => [dayTime(mark.at, zone), mark.label]));
  return [...days.entries()]
    .sort(([one], [other]) => one - other)
    .map(([time, { day, values }]) => ({ time, day, values, mark: labels.get(time) ?? null }));
};

/** The columns together with the marks between them, so that a table holds everything the chart shows. */
export const withMarks = (
  columns: readonly ChartColumn[],
  marks: readonly ChartMark[],
  zone?: string,
): readonly ChartColumn[] => {
  const taken = new Set(columns.map(({ time }) => time));
  const between = marks
    .map((mark) => ({ time: dayTime(mark.at, zone), day: longDay(mark.at, zone), mark: mark.label }))
    .filter(({ time }) => !taken.has(time));
  const nothing = (columns[0]?.values ?? []).map(() => undefined);
  return [...columns, ...between.map((each) => ({ ...each, values: nothing }))].sort(
    (one, other) => one.time - other.time,
  );
};

/** A value as read out and as in the table: at most two decimals, without needless zeros. */
export const valueText = (value: number | null | undefined): string =>
  value === null ? 'no answer' : value === undefined ? '–' : String(Math.round(value * 100) / 100);

/** One stop of the cursor in a sentence: "3 March 2026, Session 7: Sam 6, Alex no answer." */
export const columnSentence = (column: ChartColumn, series: readonly ChartSeries[]): string => {
  const said = series.flatMap(({ label }, index) => {
    const value = column.values[index];
    return value === undefined ? [] : [`${label} ${valueText(value)}`];
  });
  return `${column.day}${column.mark ? `, ${column.mark}` : ''}: ${said.join(', ')}.`;
};
