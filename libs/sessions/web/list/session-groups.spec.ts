import { aSession } from '../a-session';
import { groupSessions, hasBegun } from './session-groups';

const now = new Date('2026-11-24T14:00:00Z');

describe('groupSessions', () => {
  it('asks about what is over, oldest first, and shows the next one first', () => {
    const groups = groupSessions(
      [
        aSession({ id: 'later', startsAt: '2026-12-08T13:00:00Z' }),
        aSession({ id: 'next', startsAt: '2026-12-01T13:00:00Z' }),
        aSession({ id: 'forgotten', startsAt: '2026-11-10T13:00:00Z' }),
        aSession({ id: 'held', startsAt: '2026-11-03T13:00:00Z', state: 'held' }),
        aSession({ id: 'cancelled', startsAt: '2026-11-17T13:00:00Z', state: 'cancelled' }),
      ],
      now,
    );
    expect(groups.toMark.map(({ id }) => id)).toEqual(['forgotten']);
    expect(groups.coming.map(({ id }) => id)).toEqual(['next', 'later']);
    expect(groups.past.map(({ id }) => id)).toEqual(['cancelled', 'held']);
  });

  it('leaves a session that is going on among those to come', () => {
    const { coming } = groupSessions([aSession({ startsAt: '2026-11-24T13:00:00Z', minutes: 61 })], now);
    expect(coming).toHaveLength(1);
  });
});

describe('hasBegun', () => {
  it('lets attendance be marked from a quarter of an hour before', () => {
    expect(hasBegun(aSession({ startsAt: '2026-11-24T14:15:00Z' }), now)).toBe(true);
    expect(hasBegun(aSession({ startsAt: '2026-11-24T14:16:00Z' }), now)).toBe(false);
  });
});
