import type { ChartSeries, EmpathicAccuracy, Figure } from '@attune/progress/contract';
import type { Member } from './measure-lines';

type Pair = EmpathicAccuracy['pairs'][number];

/** How far one partner's guesses were off, day by day, in points: the mean of the day's misses. */
export function missesByDay(pairs: readonly Pair[], dayOf: (at: string) => string): { at: string; value: number }[] {
  return [...Map.groupBy(pairs, ({ at }) => dayOf(at))]
    .map(([at, ofDay]) => ({ at, value: mean(ofDay.map(({ guess, actual }) => Math.abs(guess - actual))) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** The lines of the misses, one for each partner who guessed. */
export function missLines(
  accuracy: readonly EmpathicAccuracy[],
  members: readonly Member[],
  dayOf: (at: string) => string,
): ChartSeries[] {
  return accuracy.flatMap(({ perceiverId, pairs }) => {
    const perceiver = members.find(({ personId }) => personId === perceiverId);
    if (perceiver === undefined || pairs.length === 0) return [];
    const { name, position } = perceiver;
    return [{ id: perceiverId, label: name, position, points: missesByDay(pairs, dayOf) }];
  });
}

/** The end of the axis for misses: an even number that holds all of them, and at least 4 so that small ones stay small. */
export function missCeiling(lines: readonly ChartSeries[]): number {
  const most = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  return Math.min(10, Math.max(4, 2 * Math.ceil(most / 2)));
}

/**
 * What the misses say: for each partner the mean of the first and of the latest days (three of each, or half of what
 * there is), and with fewer than four days the mean of all.
 */
export function missSentence(lines: readonly ChartSeries[]): string {
  const said = lines.map(({ label, points }) => {
    const values = points.map(({ value }) => value ?? 0);
    if (values.length < 4) return `${label}’s guesses were ${points1(mean(values))} off on average.`;
    const some = Math.min(3, Math.floor(values.length / 2));
    const [from, to] = [mean(values.slice(0, some)), mean(values.slice(-some))];
    return `${label}’s guesses were ${points1(from)} off at first and ${points1(to)} lately.`;
  });
  return said.join(' ') || 'Nobody has guessed yet.';
}

/** The measures that were guessed in any direction, the most guessed first. */
export function guessedMeasures(accuracy: readonly EmpathicAccuracy[]): string[] {
  const pairs = accuracy.flatMap((direction) => direction.pairs);
  return [...Map.groupBy(pairs, ({ measure }) => measure)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([measure]) => measure);
}

/** Guess against answer for one measure: the one partner's answers and the other's guesses of them. */
export function guessLines(
  { perceiverId, targetId, pairs }: EmpathicAccuracy,
  members: readonly Member[],
  measure: string,
): ChartSeries[] {
  const perceiver = members.find(({ personId }) => personId === perceiverId);
  const target = members.find(({ personId }) => personId === targetId);
  const chosen = pairs.filter((pair) => pair.measure === measure);
  if (!perceiver || !target || chosen.length === 0) return [];
  const answer = {
    id: 'answer',
    label: `${firstName(target.name)} said`,
    position: target.position,
    points: chosen.map(({ at, actual }) => ({ at, value: actual })),
  };
  const guess = {
    id: 'guess',
    label: `${firstName(perceiver.name)} guessed`,
    position: perceiver.position,
    points: chosen.map(({ at, guess }) => ({ at, value: guess })),
  };
  return [answer, guess];
}

/** Why there is no figure yet, in plain words. */
export function whyNone(none: Extract<Figure, { none: string }>['none']): string {
  switch (none) {
    case 'too_few':
      return 'Too few pairs yet';
    case 'zero_variance':
      return 'The values never varied';
    case 'missing_items':
      return 'Some ratings are missing';
    default:
      return 'Cannot be worked out';
  }
}

/** How somebody is called where there is little room. */
function firstName(name: string): string {
  return name.split(' ', 1)[0] ?? name;
}

function points1(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'point' : 'points'}`;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
