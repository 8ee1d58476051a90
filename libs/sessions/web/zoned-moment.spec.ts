import { momentAt, wallClock } from './zoned-moment';

const vienna = 'Europe/Vienna';

describe('momentAt', () => {
  it('reads a time on the wall in summer and in winter', () => {
    expect(momentAt({ day: '2026-07-01', time: '09:30' }, vienna)).toBe('2026-07-01T07:30:00.000Z');
    expect(momentAt({ day: '2026-12-01', time: '09:30' }, vienna)).toBe('2026-12-01T08:30:00.000Z');
    expect(momentAt({ day: '2026-12-01', time: '00:15' }, 'Asia/Kathmandu')).toBe('2026-11-30T18:30:00.000Z');
    expect(momentAt({ day: '2026-12-01', time: '23:15' }, 'Pacific/Honolulu')).toBe('2026-12-02T09:15:00.000Z');
  });

  it('moves a time that the clocks skip as far as they jump', () => {
    expect(momentAt({ day: '2026-03-29', time: '02:30' }, vienna)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('takes the first of two when the clocks go back', () => {
    expect(momentAt({ day: '2026-10-25', time: '02:30' }, vienna)).toBe('2026-10-25T00:30:00.000Z');
    expect(momentAt({ day: '2026-10-25', time: '03:00' }, vienna)).toBe('2026-10-25T02:00:00.000Z');
  });

  it('waits for a day and a time that are written out', () => {
    expect(momentAt({ day: '', time: '09:30' }, vienna)).toBeNull();
    expect(momentAt({ day: '2026-07-01', time: '' }, vienna)).toBeNull();
  });
});

describe('wallClock', () => {
  it('is what momentAt turns back', () => {
    for (const zone of [vienna, 'America/New_York', 'Australia/Lord_Howe', 'UTC']) {
      const clock = wallClock(new Date('2026-11-22T23:45:00Z'), zone);
      expect(momentAt(clock, zone)).toBe('2026-11-22T23:45:00.000Z');
    }
  });

  it('shows midnight as 00', () => {
    expect(wallClock(new Date('2026-07-01T00:00:00Z'), 'UTC')).toEqual({ day: '2026-07-01', time: '00:00' });
  });
});
