import { wordsOfRating } from '@attune/measures/contract';
import type { ChartMark, ChartSeries, CaseProgress, ProgressSeries } from '@attune/progress/contract';

/** A partner of the case, as the progress page tells them apart. */
export type Member = CaseProgress['members'][number];

/** Where one partner stands on a measure: the latest value, and how far it is from the first (null with one value). */
export interface Standing {
  member: Member;
  latest: number;
  change: number | null;
}

/** A measure on one scale, with the lines of everybody who answered it. */
export interface MeasureLines {
  /** measure and scale: imported scores may hold the same measure on two scales */
  key: string;
  measure: string;
  label: string;
  min: number;
  max: number;
  lines: readonly ChartSeries[];
  /** of one partner of two and none of the ratings that every case has */
  aside: boolean;
  standings: readonly Standing[];
}

/** The measures of a case in the order they come, each with its partners' lines. */
export function measureLines({ series, members }: Pick<CaseProgress, 'series' | 'members'>): MeasureLines[] {
  return [...Map.groupBy(series, keyOf)].flatMap(([key, ofOne]) => {
    const [first] = ofOne;
    if (first === undefined) return [];
    const { measure, label, min, max } = first;
    const given = members.flatMap((member) => {
      const line = ofOne.find(({ personId }) => personId === member.personId);
      return line && line.points.length > 0 ? [{ member, line }] : [];
    });
    return [
      {
        key,
        measure,
        label,
        min,
        max,
        aside: members.length > 1 && given.length === 1 && wordsOfRating(measure) === undefined,
        lines: given.map(({ member, line }) => ({
          id: member.personId,
          label: member.name,
          position: member.position,
          points: line.points,
        })),
        standings: given.map(({ member, line }) => standing(member, line)),
      },
    ];
  });
}

/** Sessions as marks on the time axis. */
export function sessionMarks(sessions: CaseProgress['sessions']): ChartMark[] {
  return sessions.map(({ at, number }) => ({ at, short: String(number), label: `Session ${number}` }));
}

/** A change with its sign, as one reads it: "+2", "−1.5", "±0". */
export function signedChange(change: number): string {
  const size = Math.round(Math.abs(change) * 10) / 10;
  return size === 0 ? '±0' : `${change < 0 ? '−' : '+'}${size}`;
}

/** The same for a screen reader: "up 2 since the first". */
export function spokenChange(change: number | null): string {
  if (change === null) return 'the only value so far';
  const size = Math.round(Math.abs(change) * 10) / 10;
  return size === 0 ? 'as at first' : `${change < 0 ? 'down' : 'up'} ${size} since the first`;
}

function standing(member: Member, { points }: ProgressSeries): Standing {
  const [first] = points;
  const latest = points.at(-1);
  const rounded = Math.round((latest?.value ?? 0) * 10) / 10;
  return {
    member,
    latest: rounded,
    change: first === undefined || latest === undefined || points.length < 2 ? null : latest.value - first.value,
  };
}

function keyOf({ measure, min, max }: ProgressSeries): string {
  return `${measure} ${min} ${max}`;
}
