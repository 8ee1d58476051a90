import type { ChartSeries } from '@attune/progress/contract';
import { chartColumns, columnSentence, withMarks } from './chart-columns';

const sam: ChartSeries = {
  id: 'sam',
  label: 'Sam',
  position: 'A',
  points: [
    { at: '2026-03-03', value: 6 },
    { at: '2026-03-10', value: null },
  ],
};
const alex: ChartSeries = {
  id: 'alex',
  label: 'Alex',
  position: 'B',
  points: [
    { at: '2026-03-10T23:30:00Z', value: 4.25 },
    { at: '2026-03-03T08:00:00Z', value: 0 },
  ],
};
const session = { at: '2026-03-10T09:00:00Z', short: '7', label: 'Session 7' };

describe('chartColumns', () => {
  it('gathers what both partners said on one day, in order of days', () => {
    expect(chartColumns([sam, alex], [session], 'UTC')).toMatchObject([
      { values: [6, 0], mark: null },
      { values: [null, 4.25], mark: 'Session 7' },
    ]);
  });

  it('lets a moment fall on the day it has in the zone', () => {
    expect(chartColumns([sam, alex], [session], 'Europe/Vienna').map(({ values }) => values)).toEqual([
      [6, 0],
      [null, undefined],
      [undefined, 4.25],
    ]);
  });

  it('keeps the later of two answers of a day, and never lets an empty one take it away', () => {
    const twice: ChartSeries = {
      ...sam,
      points: [
        { at: '2026-03-03', value: 5 },
        { at: '2026-03-03', value: 7 },
        { at: '2026-03-03', value: null },
      ],
    };
    expect(chartColumns([twice], [])).toMatchObject([{ values: [7] }]);
  });
});

describe('withMarks', () => {
  it('adds the sessions that fell between the answers', () => {
    const between = { at: '2026-03-05', short: '6', label: 'Session 6' };
    const rows = withMarks(chartColumns([sam], [session], 'UTC'), [session, between], 'UTC');
    expect(rows.map(({ mark, values }) => [mark, ...values])).toEqual([
      [null, 6],
      ['Session 6', undefined],
      ['Session 7', null],
    ]);
  });
});

describe('columnSentence', () => {
  it('says day, session and each answer, a missing one in words', () => {
    const column = { time: 0, day: '10 March 2026', mark: 'Session 7', values: [null, 4.25] };
    expect(columnSentence(column, [sam, alex])).toBe('10 March 2026, Session 7: Sam no answer, Alex 4.25.');
  });

  it('leaves out who was not asked', () => {
    const column = { time: 0, day: '10 March 2026', mark: null, values: [undefined, 4] };
    expect(columnSentence(column, [sam, alex])).toBe('10 March 2026: Alex 4.');
  });
});
