import type { OwnProgress } from '@attune/progress/contract';
import { ownLines, sessionMarks } from './own-lines';

const points = (...values: number[]) => values.map((value, at) => ({ at: `2026-11-0${at + 1}T10:00:00Z`, value }));
const series = (measure: string, ...values: number[]): OwnProgress['series'][number] => ({
  measure,
  label: measure,
  min: 0,
  max: 10,
  direction: 1,
  personId: '0199c0de-0000-7000-8000-000000000001',
  points: points(...values),
});
const progress = (facts: Partial<OwnProgress>): OwnProgress => ({
  position: 'B',
  sentences: [],
  series: [],
  sessions: [],
  ...facts,
});

describe('ownLines', () => {
  it('draws in the person’s own colour and mark', () => {
    expect(ownLines(progress({ series: [series('stress', 4, 5)] }))[0]?.series[0]).toMatchObject({
      label: 'You',
      position: 'B',
    });
  });

  it('leaves out a single value, which is no line', () => {
    expect(ownLines(progress({ series: [series('stress', 4)] }))).toEqual([]);
  });

  it('begins with what has words', () => {
    const lines = ownLines(
      progress({
        sentences: [{ measure: 'satisfaction', text: 'You were happier.' }],
        series: [series('stress', 4, 5), series('satisfaction', 4, 6)],
      }),
    );
    expect(lines.map(({ name, sentence }) => [name, sentence])).toEqual([
      ['satisfaction', 'You were happier.'],
      ['stress', 'Your answers, 2 times so far.'],
    ]);
  });
});

describe('sessionMarks', () => {
  it('marks sessions by their number', () => {
    const sessions = [{ id: '0199c0de-0000-7000-8000-000000000002', at: '2026-11-03T10:00:00Z', number: 7 }];
    expect(sessionMarks({ sessions })).toEqual([{ at: '2026-11-03T10:00:00Z', short: '7', label: 'Session 7' }]);
  });
});
