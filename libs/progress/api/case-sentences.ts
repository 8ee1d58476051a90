import { wordsOfRating } from '@attune/measures/contract';
import type { CaseProgress } from '@attune/progress/contract';
import type { PartnerOfCase, StoredSeries } from '@attune/progress/data';
import { coupleSentence, firstAndLatest, isOk, scoreSentence, type FirstAndLatest } from '@attune/progress/domain';
import { onTenPoints } from './shown-series';

/**
 * What the lines say in words, one text a measure and scale: each partner's way, then whether both point the same way.
 * A line with fewer than two values has no way yet.
 * @param stored in the order of the page
 */
export function caseSentences(
  partners: readonly PartnerOfCase[],
  stored: readonly StoredSeries[],
): CaseProgress['sentences'] {
  const scales = [...new Set(stored.map(scaleOf))];
  return scales.flatMap((scale) => {
    const lines = stored.filter((line) => scaleOf(line) === scale);
    const [first] = lines;
    const ways = partners.map((partner) => wayOf(partner, lines));
    const said = ways.flatMap((way) => (way ? [way.sentence] : []));
    if (!first || said.length === 0) return [];
    const [a, b] = ways;
    const both = first.direction !== 0 && a && b ? coupleSentence({ a, b, direction: first.direction }) : null;
    return [{ measure: first.measure, text: [...said, ...(both ? [both] : [])].join(' ') }];
  });
}

function wayOf({ person_id, name }: PartnerOfCase, lines: readonly StoredSeries[]) {
  const line = lines.find((candidate) => candidate.person_id === person_id);
  const ends =
    line && firstAndLatest(line.values.map((value, at) => ({ date: line.moments[at] ?? '', value, version: '1' })));
  if (!line || !ends || !isOk(ends)) return null;
  return { name, change: onTenPoints(line, change(ends.ok)), sentence: sentenceOf(name, line, ends.ok) };
}

const change = ({ first, latest }: FirstAndLatest): number => latest.value - first.value;

function sentenceOf(name: string, { measure, label }: StoredSeries, { first, latest, given }: FirstAndLatest): string {
  const inText = wordsOfRating(measure)?.inText ?? `“${label}”`;
  return scoreSentence({ name, measure: inText, first: first.value, latest: latest.value, given });
}

const scaleOf = ({ measure, min, max }: StoredSeries): string => `${measure} ${min} ${max}`;
