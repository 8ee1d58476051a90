import type { ChartBand, ChartCutOff, ChartMark, ChartSeries } from '@attune/progress/contract';
import type { ChartColumn } from './chart-columns';
import { axisDay, dayTime } from './chart-days';
import { dayTicks, linearScale, spreadApart, valueTicks } from './chart-scale';

/** What a drawing is made of. */
export interface ChartFacts {
  readonly series: readonly ChartSeries[];
  readonly columns: readonly ChartColumn[];
  readonly marks: readonly ChartMark[];
  readonly min: number;
  readonly max: number;
  readonly band: ChartBand | null;
  readonly cutOff: ChartCutOff | null;
  /** width of the drawing, in pixels */
  readonly width: number;
  readonly zone: string | undefined;
}

/** A place on the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const height = 240;
const letterWidth = 7;
const markSize = 8;

const shortened = (label: string, pixels: number): string => {
  const letters = Math.max(3, Math.floor(pixels / letterWidth));
  return label.length <= letters ? label : `${label.slice(0, letters - 1).trimEnd()}…`;
};

// A line for each run of given values; a value alone has its mark and no line.
const runs = (places: readonly (Place | null)[]): string => {
  let drawing = false;
  return places
    .map((place) => {
      const command = place ? `${drawing ? 'L' : 'M'}${place.x.toFixed(1)} ${place.y.toFixed(1)}` : '';
      drawing = place !== null;
      return command;
    })
    .join('');
};

/** The chart in pixels: where every line, mark, tick and label stands. Pure, so that the template only repeats it. */
export const chartDrawing = (facts: ChartFacts) => {
  const { series, columns, marks, min, max, width, zone } = facts;
  const longest = Math.max(0, ...series.map(({ label }) => label.length));
  const labelRoom = Math.min(longest * letterWidth, width * 0.24);
  const left = 8 + letterWidth * Math.max(...valueTicks(min, max).map((tick) => String(tick).length));
  const plot = { left, right: Math.max(left + 40, width - labelRoom - 14), top: 12, bottom: height - 48 };
  const markTimes = marks.map(({ at }) => dayTime(at, zone));
  const times = [...columns.map(({ time }) => time), ...markTimes];
  const first = times.length ? Math.min(...times) : 0;
  const last = times.length ? Math.max(...times) : 0;
  // Half a mark of air on both sides, so that the first and last point are not cut by the frame.
  const x = linearScale([first, last], [plot.left + 8, plot.right - 8]);
  const upright = linearScale([min, max], [plot.bottom, plot.top]);
  // What lies off the scale stands at its edge rather than outside the drawing.
  const y = (value: number): number => upright(Math.max(min, Math.min(max, value)));
  const placesOf = (index: number): (Place | null | undefined)[] =>
    columns.map(({ time, values }) => {
      const value = values[index];
      if (value === undefined || value === null) return value;
      const covering = values.some(
        (other, at) => at !== index && typeof other === 'number' && Math.abs(y(other) - y(value)) < markSize * 0.75,
      );
      // Partners who answered alike stand side by side, so that neither hides the other.
      return { x: x(time) + (covering ? (index - (series.length - 1) / 2) * markSize : 0), y: y(value) };
    });
  const lines = series.map((each, index) => {
    // Where nothing was asked of this partner the line goes on; where an answer is missing it breaks.
    const places = placesOf(index).filter((place) => place !== undefined);
    const points = places.filter((place) => place !== null);
    return { id: each.id, position: each.position, path: runs(places), points, end: points.at(-1) ?? null };
  });
  const ends = lines.flatMap(({ end }, index) => (end ? [{ index, y: end.y }] : []));
  const labelPlaces = spreadApart(
    ends.map((end) => end.y),
    16,
  );
  const markRoom = marks.length > 1 ? (plot.right - plot.left) / marks.length : Infinity;
  const months = (last - first) / (31 * 86_400_000);
  const roomForDays = Math.floor((plot.right - plot.left) / 84);
  // Long axes name months: not more of them than there are.
  const mostDays = Math.max(2, months > 9 ? Math.min(roomForDays, Math.floor(months)) : roomForDays);
  const every = Math.max(1, Math.ceil(20 / markRoom));
  return {
    width,
    height,
    plot,
    x,
    y,
    lines,
    labels: ends.map(({ index }, at) => ({
      id: series[index]?.id ?? '',
      position: series[index]?.position ?? 'A',
      text: shortened(series[index]?.label ?? '', labelRoom),
      x: plot.right + 6,
      y: labelPlaces[at] ?? 0,
    })),
    valueTicks: valueTicks(min, max).map((value) => ({ value, y: y(value) })),
    dayTicks: times.length
      ? dayTicks(first, last, mostDays).map((time) => ({
          time,
          x: x(time),
          text: axisDay(time, last - first),
          anchor: last === first ? 'middle' : time === first ? 'start' : time === last ? 'end' : 'middle',
        }))
      : [],
    marks: marks.map((mark, at) => ({
      key: `${mark.at} ${mark.label}`,
      x: x(markTimes[at] ?? first),
      text: at % every === 0 ? mark.short : '',
    })),
    band: facts.band && {
      y: y(Math.max(facts.band.from, facts.band.to)),
      height: Math.abs(y(facts.band.from) - y(facts.band.to)),
    },
    cutOff: facts.cutOff && { y: y(facts.cutOff.value) },
  };
};

/** The finished drawing. */
export type ChartDrawing = ReturnType<typeof chartDrawing>;
