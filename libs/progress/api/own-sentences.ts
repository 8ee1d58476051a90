import type { OwnProgress } from '@attune/progress/contract';
import type { StoredSeries } from '@attune/progress/data';
import { ownChangeSentence, ownWords } from '@attune/progress/domain';
import { onTenPoints } from './shown-series';

const DAY = 86_400_000;
const weeks = 28 * DAY;

/**
 * A person's own change in words: the latest rating beside the last one from four weeks or more before it, or beside
 * the first one while there is none. Only ratings that have words of their own; until there are two of any, one
 * sentence says what is to come.
 * @param stored that person's lines alone
 */
export function ownSentences(stored: readonly StoredSeries[]): OwnProgress['sentences'] {
  const worded = stored.filter((line) => line.measure in ownWords && isLatestOfItsMeasure(line, stored));
  const sentences = worded.flatMap((line) => {
    const text = changeOf(line);
    return text ? [{ measure: line.measure, text }] : [];
  });
  const [first] = worded;
  if (sentences.length > 0 || !first) return sentences;
  return [
    {
      measure: first.measure,
      text: ownChangeSentence({ key: first.measure, then: null, now: null, daysBetween: 0 }),
    },
  ];
}

/** Of a measure that was asked on two scales, such as before and since an import, the one still in use speaks. */
function isLatestOfItsMeasure(line: StoredSeries, stored: readonly StoredSeries[]): boolean {
  const last = ({ moments }: StoredSeries) => moments.at(-1) ?? '';
  return stored.every((other) => other.measure !== line.measure || last(other) <= last(line));
}

function changeOf(line: StoredSeries): string | null {
  const points = line.values.map((value, at) => ({ value, at: Date.parse(line.moments[at] ?? '') }));
  const latest = points.at(-1);
  if (!latest) return null;
  const then = points.findLast(({ at }) => at <= latest.at - weeks) ?? points[0];
  const daysBetween = then ? Math.round((latest.at - then.at) / DAY) : 0;
  if (!then || daysBetween < 1) return null;
  const scaled = (value: number) => onTenPoints(line, value - line.min);
  return ownChangeSentence({ key: line.measure, then: scaled(then.value), now: scaled(latest.value), daysBetween });
}
