import fc from 'fast-check';
import { dayAfter, dayIn, startOfDay } from './calendar-day';

const zone = fc.constantFrom('Europe/Vienna', 'America/New_York', 'America/Santiago', 'Pacific/Kiritimati', 'UTC');
const moment = fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-12-31') });

describe('dayIn', () => {
  it.each([
    ['2026-03-29T22:30:00Z', 'Europe/Vienna', '2026-03-30'],
    ['2026-03-28T22:30:00Z', 'Europe/Vienna', '2026-03-28'],
    ['2026-03-29T03:30:00Z', 'America/New_York', '2026-03-28'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('%s in %s is %s', (at, timeZone, day) => {
    expect(dayIn(timeZone, new Date(at))).toBe(day);
  });
});

describe('dayAfter', () => {
  it.each([
    ['2028-02-28', '2028-02-29'],
    ['2026-02-28', '2026-03-01'],
    ['2026-12-31', '2027-01-01'],
  ])('after %s comes %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });
});

describe('startOfDay', () => {
  it('makes the day of a clock change 23 or 25 hours long', () => {
    const hours = (timeZone: string, day: string): number =>
      (startOfDay(timeZone, dayAfter(day)).getTime() - startOfDay(timeZone, day).getTime()) / 3_600_000;
    expect(hours('Europe/Vienna', '2026-03-29')).toBe(23);
    expect(hours('Europe/Vienna', '2026-10-25')).toBe(25);
    expect(hours('Europe/Vienna', '2026-06-01')).toBe(24);
  });

  it('is the first moment of its day, and every moment lies in exactly one day', () => {
    fc.assert(
      fc.property(zone, moment, (timeZone, at) => {
        const day = dayIn(timeZone, at);
        const from = startOfDay(timeZone, day);
        expect(dayIn(timeZone, from)).toBe(day);
        expect(dayIn(timeZone, new Date(from.getTime() - 1)) < day).toBe(true);
        expect(at >= from && at < startOfDay(timeZone, dayAfter(day))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
