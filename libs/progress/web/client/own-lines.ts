import type { ChartMark, ChartSeries, OwnProgress } from '@attune/progress/contract';

/** One own line, ready for a chart, with the sentence that says it in words. */
export interface OwnLine {
  measure: string;
  name: string;
  sentence: string;
  min: number;
  max: number;
  series: ChartSeries[];
}

/**
 * Own lines that can be drawn: from two values on, because one dot is no line. Those with a sentence come first, in the
 * order of the sentences.
 */
export function ownLines({ position, sentences, series }: OwnProgress): OwnLine[] {
  const place = (measure: string) => {
    const at = sentences.findIndex((sentence) => sentence.measure === measure);
    return at === -1 ? sentences.length : at;
  };
  return series
    .filter(({ points }) => points.length > 1)
    .toSorted((one, other) => place(one.measure) - place(other.measure))
    .map(({ measure, label, min, max, points }) => ({
      measure: `${measure} ${min} ${max}`,
      name: label,
      sentence:
        sentences.find((sentence) => sentence.measure === measure)?.text ??
        `Your answers, ${points.length} times so far.`,
      min,
      max,
      series: [{ id: measure, label: 'You', position: position ?? 'A', points }],
    }));
}

/** Sessions as marks on the axis of days. */
export function sessionMarks({ sessions }: Pick<OwnProgress, 'sessions'>): ChartMark[] {
  return sessions.map(({ at, number }) => ({ at, short: String(number), label: `Session ${number}` }));
}
