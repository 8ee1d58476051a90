import { dayIn, exactDay, exactTime, relativeTime, timeOfDay } from './time-words';

const vienna = 'Europe/Vienna';
const now = new Date('2026-11-22T10:00:00Z');

describe('exact dates', () => {
  it('are in the person’s zone, whatever the device says', () => {
    expect(timeOfDay('2026-11-22T23:30:00Z', vienna)).toMatch(/^0?12:30|^00:30/);
    expect(exactDay('2026-11-22T23:30:00Z', vienna)).toContain('23');
    expect(exactTime('2026-03-29T00:30:00Z', vienna)).toMatch(/1:30/);
    expect(exactTime('2026-03-29T01:30:00Z', vienna)).toMatch(/3:30/);
  });

  it('never shift a plain day', () => {
    expect(exactDay('2026-11-03', 'Pacific/Kiritimati')).toContain('3');
    expect(exactDay('2026-11-03', 'Pacific/Pago_Pago')).toMatch(/Nov 3|3 Nov/);
  });

  it('know which day it is in the zone', () => {
    expect(dayIn(new Date('2026-11-22T23:30:00Z'), vienna)).toBe('2026-11-23');
  });
});

describe('relativeTime', () => {
  it('says minutes and hours for what is near', () => {
    expect(relativeTime('2026-11-22T10:00:20Z', now, vienna)).toBe('just now');
    expect(relativeTime('2026-11-22T10:20:00Z', now, vienna)).toBe('in 20 minutes');
    expect(relativeTime('2026-11-22T07:30:00Z', now, vienna)).toBe('2 hours ago');
  });

  it('counts days as the calendar does', () => {
    expect(relativeTime('2026-11-21T10:00:00Z', now, vienna)).toBe('yesterday');
    expect(relativeTime('2026-11-23T08:00:00Z', now, vienna)).toBe('tomorrow');
    expect(relativeTime('2026-11-22', now, vienna)).toBe('today');
    expect(relativeTime('2026-11-25', now, vienna)).toBe('in 3 days');
  });

  it('keeps a late evening close across midnight', () => {
    const night = new Date('2026-11-22T00:30:00+01:00');
    expect(relativeTime('2026-11-21T22:00:00+01:00', night, vienna)).toBe('2 hours ago');
  });

  it('says weeks, then the date itself', () => {
    expect(relativeTime('2026-10-18', now, vienna)).toBe('5 weeks ago');
    expect(relativeTime('2026-01-18', now, vienna)).toContain('2026');
  });
});
