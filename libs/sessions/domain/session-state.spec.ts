import { stateFault } from './session-state';

const now = new Date('2026-03-28T22:30:00Z');
const at = (startsAt: string, hasNotes = false) => ({
  startsAt: new Date(startsAt),
  timeZone: 'Europe/Vienna',
  hasNotes,
});

describe('stateFault', () => {
  it.each([
    ['a planned session of any day', 'planned', at('2030-01-01T10:00:00Z'), null],
    ['held yesterday', 'held', at('2026-03-27T10:00:00Z'), null],
    ['held this day, an hour early', 'held', at('2026-03-28T22:59:00Z'), null],
    ['held on the next day of its own zone', 'held', at('2026-03-28T23:00:00Z'), 'This session is still to come'],
    ['cancelled ahead', 'cancelled', at('2030-01-01T10:00:00Z'), null],
    [
      'cancelled with a note',
      'cancelled',
      at('2026-03-27T10:00:00Z', true),
      'This session has a note and cannot be cancelled',
    ],
  ] as const)('%s', (_, state, facts, fault) => {
    expect(stateFault(state, facts, now)).toBe(fault);
  });
});
