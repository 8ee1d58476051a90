import { CouplesMapping } from '@attune/records/contract';
import { readCouples } from './read-couples';

const mapping = CouplesMapping.parse({
  source: 'spring-study',
  couple: 'Pair',
  partner: { column: 'Who', A: '1', B: '2' },
  name: 'Pair {Pair}, {Role}',
  openedOn: { day: '2026-01-05' },
  scores: [
    {
      column: 'Sat',
      measure: 'study-satisfaction',
      label: 'Satisfaction',
      min: 1,
      max: 4,
      direction: 1,
      on: { column: 'Day' },
    },
  ],
});

const row = (pair: string, who: string, sat: string, day = '2026-01-07') => ({
  Pair: pair,
  Who: who,
  Role: 'x',
  Sat: sat,
  Day: day,
});

describe('readCouples', () => {
  it('joins the rows of a couple and gives every score a key that stays', () => {
    const { couples, faults, missing } = readCouples(
      [row('7', '2', '3.5'), row('7', '1', '2'), row('7', '1', 'NA', '2026-02-07')],
      mapping,
    );
    expect(faults).toEqual([]);
    expect(missing).toBe(1);
    expect(couples).toHaveLength(1);
    expect(couples[0]?.partners.map(({ position, scores }) => [position, scores.map(({ value }) => value)])).toEqual([
      ['A', [2]],
      ['B', [3.5]],
    ]);
    expect(couples[0]?.partners[0]?.scores[0]?.key).toBe('spring-study/7/A/study-satisfaction/2026-01-07');
    expect(couples[0]?.partners[0]?.name).toBe('Pair 7, x');
  });

  it.each([
    ['an unknown partner', row('7', '3', '2'), 'Who'],
    ['a number out of range', row('7', '1', '9'), 'Sat'],
    ['a word for a number', row('7', '1', 'good'), 'Sat'],
    ['a date that is none', row('7', '1', '2', '7.1.2026'), 'Day'],
    ['a couple without a name', row('', '1', '2'), 'Pair'],
  ])('names line and column of %s', (_, bad, column) => {
    const { faults } = readCouples([row('8', '1', '2'), row('8', '2', '2'), bad], mapping);
    expect(faults).toContainEqual(expect.objectContaining({ line: 4, column }));
  });

  it('names a column of the mapping that the file does not have', () => {
    const { Sat: _, ...without } = row('7', '1', '2');
    expect(readCouples([without], mapping).faults).toEqual([
      { line: 1, column: 'Sat', message: 'is named in the mapping and is not a column of the file' },
    ]);
  });

  it('does not take a partner alone for a couple', () => {
    expect(readCouples([row('7', '1', '2')], mapping).faults).toEqual([
      { line: 0, column: 'Pair', message: 'spring-study/7 has only one partner' },
    ]);
  });
});
