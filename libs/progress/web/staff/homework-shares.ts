import type { CaseProgress } from '@attune/progress/contract';

/** What one partner did of what was asked until today. */
export type HomeworkCount = CaseProgress['homework'][number];

/** Each kind's share of what was asked, in percent, in the order it is drawn. What is still open has the rest. */
export function homeworkShares({ asked, done, partly, missed }: HomeworkCount): { kind: string; percent: number }[] {
  const whole = Math.max(asked, done + partly + missed, 1);
  return [
    { kind: 'done', percent: (done / whole) * 100 },
    { kind: 'partly', percent: (partly / whole) * 100 },
    { kind: 'missed', percent: (missed / whole) * 100 },
  ].filter(({ percent }) => percent > 0);
}

/** The same in words: "9 of 12 done, 1 partly, 2 not done". */
export function homeworkWords({ asked, done, partly, missed }: HomeworkCount): string {
  const open = asked - done - partly - missed;
  return [
    `${done} of ${asked} done`,
    ...(partly > 0 ? [`${partly} partly`] : []),
    ...(missed > 0 ? [`${missed} not done`] : []),
    ...(open > 0 ? [`${open} still open`] : []),
  ].join(', ');
}
