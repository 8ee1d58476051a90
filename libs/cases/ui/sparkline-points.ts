/** A point of a sparkline in its own pixels, `y` downwards. */
export interface SparkPoint {
  x: number;
  y: number;
}

/**
 * Where the values lie, first at the left edge and last at the right one. A single value, or values that are all the
 * same, lie in the middle: a flat line must not look like the best or the worst.
 *
 * @param values oldest first; none gives no points
 * @param size width and height of the drawing, and the room kept free at its edges, in pixels
 */
export function sparklinePoints(
  values: readonly number[],
  size: { width: number; height: number; edge: number },
): SparkPoint[] {
  const { width, height, edge } = size;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [across, down] = [width - 2 * edge, height - 2 * edge];
  return values.map((value, place) => ({
    x: edge + (values.length === 1 ? across : (across * place) / (values.length - 1)),
    y: edge + (high === low ? down / 2 : down * (1 - (value - low) / (high - low))),
  }));
}

/** What the drawing says, without judging: "7, before that 3 to 6 over 8 values". Empty for no values. */
export function sparklineWords(values: readonly number[]): string {
  const last = values.at(-1);
  if (last === undefined) {
    return '';
  }
  const before = values.slice(0, -1);
  if (before.length === 0) {
    return `${plain(last)}, the first value`;
  }
  const [low, high] = [Math.min(...before), Math.max(...before)];
  const range = low === high ? plain(low) : `${plain(low)} to ${plain(high)}`;
  return `${plain(last)}, before that ${range} over ${before.length} ${before.length === 1 ? 'value' : 'values'}`;
}

/** A value with at most one decimal: "6", "6.5". */
export function plain(value: number): string {
  return String(Math.round(value * 10) / 10);
}
