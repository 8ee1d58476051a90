/** One value on a line. A null value was asked for and not given: the line has a gap there, never a 0. */
export interface ChartPoint {
  /** a day (`2026-03-14`) or a moment with offset */
  readonly at: string;
  readonly value: number | null;
}

/** One line of a chart. Its position decides colour, stroke and mark, the same as everywhere a partner appears. */
export interface ChartSeries {
  readonly id: string;
  /** what stands at the end of the line: the partner's name, or "Sam's guess" */
  readonly label: string;
  readonly position: 'A' | 'B';
  readonly points: readonly ChartPoint[];
}

/** Something that happened, marked on the time axis: a session by its number. */
export interface ChartMark {
  readonly at: string;
  /** at most three characters for the axis: "7" */
  readonly short: string;
  /** in full, for the description and the table: "Session 7" */
  readonly label: string;
}

/** A shaded range of values, for example what measurement error alone can explain. */
export interface ChartBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A line across the chart at one value, for example a cut-off. */
export interface ChartCutOff {
  readonly value: number;
  readonly label: string;
}
