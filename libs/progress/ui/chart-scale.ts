/** From a value to a place on the drawing, in pixels. */
export type Scale = (value: number) => number;

/**
 * A straight scale from a range of values to a range of pixels. A range without width lands in the middle: a single day
 * stands in the centre of the chart.
 */
export const linearScale = (from: readonly [number, number], to: readonly [number, number]): Scale => {
  const [low, high] = from;
  const [start, end] = to;
  return (value) => (high > low ? start + ((value - low) / (high - low)) * (end - start) : start + (end - start) / 2);
};

/** Round values from min to max for an axis, in steps of 1, 2 or 5 times a power of ten, at most `most` steps. */
export const valueTicks = (min: number, max: number, most = 5): number[] => {
  const rough = (max - min) / most;
  if (!(rough > 0)) return [min];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
};

/** Evenly spread days from the first to the last, whole days, none twice. Times in milliseconds. */
export const dayTicks = (first: number, last: number, most: number): number[] => {
  const day = 86_400_000;
  const days = Math.round((last - first) / day);
  const steps = Math.max(1, Math.min(most - 1, days));
  return days < 1
    ? [first]
    : [...new Set(Array.from({ length: steps + 1 }, (_, at) => first + Math.round((at * days) / steps) * day))];
};

/**
 * Moves labels apart that would cover each other, keeping their order: each is at least `gap` from the next.
 * @param places wanted places, in pixels
 */
export const spreadApart = (places: readonly number[], gap: number): number[] => {
  const order = places.map((place, index) => ({ place, index })).sort((one, other) => one.place - other.place);
  for (let round = 0; round < 8; round += 1) {
    order.slice(1).forEach((lower, at) => {
      const upper = order[at];
      const missing = upper ? gap - (lower.place - upper.place) : 0;
      if (upper && missing > 0) {
        upper.place -= missing / 2;
        lower.place += missing / 2;
      }
    });
  }
  const spread = [...places];
  for (const { place, index } of order) spread[index] = place;
  return spread;
};
