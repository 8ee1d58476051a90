import fc from 'fast-check';
import {
  askedBy,
  dayIn,
  daysOf,
  homeworkState,
  isOverdue,
  occurrenceOn,
  occurrencesOf,
  type Schedule,
  startOfDay,
  takesAnswers,
} from './due';

const once: Schedule = { startsOn: '2026-03-27', dueOn: '2026-03-30', repeat: 'once' };
const daily: Schedule = { ...once, repeat: 'daily' };
const weekly: Schedule = { startsOn: '2026-03-27', dueOn: '2026-04-12', repeat: 'weekly' };

const zones = [
  'Europe/Vienna',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];
const day = fc
  .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-12-31') })
  .map((date) => date.toISOString().slice(0, 10));
const schedule: fc.Arbitrary<Schedule> = fc
  .record({
    startsOn: day,
    length: fc.integer({ min: 0, max: 60 }),
    repeat: fc.constantFrom('once', 'daily', 'weekly' as const),
  })
  .map(({ startsOn, length, repeat }) => ({
    startsOn,
    repeat,
    dueOn: new Date(Date.parse(startsOn) + length * 86_400_000).toISOString().slice(0, 10),
  }));

describe('dayIn', () => {
  it.each([
    ['2026-03-29T22:30:00Z', 'Europe/Vienna', '2026-03-30'],
    ['2026-03-28T22:30:00Z', 'Europe/Vienna', '2026-03-28'],
    ['2026-03-29T03:30:00Z', 'America/New_York', '2026-03-28'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('%s in %s is %s', (moment, zone, expected) => {
    expect(dayIn(zone, new Date(moment))).toBe(expected);
  });

  it('throws for a zone that does not exist', () => {
    expect(() => dayIn('Middle/Earth', new Date())).toThrow(RangeError);
  });
});

describe('startOfDay', () => {
  it.each([
    ['Europe/Vienna', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Vienna', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Europe/Vienna', '2026-10-26', '2026-10-25T23:00:00.000Z'],
    // The clocks of Santiago jump from midnight to one: the day begins at one.
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00.000Z'],
  ])('in %s on %s is %s', (zone, on, expected) => {
    expect(startOfDay(zone, on).toISOString()).toBe(expected);
  });

  it('is the first moment of that day, whatever the clocks do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, (zone, on) => {
        const start = startOfDay(zone, on);
        expect(dayIn(zone, start)).toBe(on);
        expect(dayIn(zone, new Date(start.getTime() - 1)) < on).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('occurrences', () => {
  it('counts them', () => {
    expect([once, daily, weekly].map(occurrencesOf)).toEqual([1, 4, 3]);
    expect(occurrencesOf({ ...once, dueOn: '2026-03-26' })).toBe(0);
  });

  it('says on which days each is asked for, also across the change of clocks', () => {
    expect(daysOf(once, 1)).toEqual({ from: '2026-03-27', to: '2026-03-30' });
    expect(daysOf(daily, 3)).toEqual({ from: '2026-03-29', to: '2026-03-29' });
    expect(daysOf(weekly, 1)).toEqual({ from: '2026-03-27', to: '2026-04-02' });
    expect(daysOf(weekly, 3)).toEqual({ from: '2026-04-10', to: '2026-04-12' });
    for (const none of [0, 4, 1.5, -1, Number.NaN]) expect(daysOf(weekly, none)).toBeNull();
  });

  it('agree with each other on every day', () => {
    fc.assert(
      fc.property(schedule, day, (each, today) => {
        const occurrence = occurrenceOn(each, today);
        expect(occurrence === null).toBe(today < each.startsOn || today > each.dueOn);
        if (occurrence !== null) {
          const days = daysOf(each, occurrence);
          expect(days && days.from <= today && today <= days.to).toBe(true);
          expect(isOverdue(each, occurrence, today)).toBe(false);
          expect(takesAnswers(each, occurrence, today)).toBe(true);
          expect(takesAnswers(each, occurrence + 1, today)).toBe(false);
          expect(askedBy(each, today)).toBe(occurrence);
        }
        expect(isOverdue(each, occurrencesOf(each), today)).toBe(today > each.dueOn);
      }),
    );
  });

  it('leave no day between start and due day out, and take none twice', () => {
    fc.assert(
      fc.property(schedule, (each) => {
        let next = each.startsOn;
        for (let nth = 1; nth <= occurrencesOf(each); nth++) {
          const days = daysOf(each, nth);
          expect(days?.from).toBe(next);
          next = new Date(Date.parse(days?.to ?? '') + 86_400_000).toISOString().slice(0, 10);
        }
        expect(Date.parse(next) - 86_400_000).toBe(Date.parse(each.dueOn));
      }),
    );
  });
});

describe('isOverdue', () => {
  it('is true on the day after the due day, and not on the due day', () => {
    expect(isOverdue(once, 1, '2026-03-30')).toBe(false);
    expect(isOverdue(once, 1, '2026-03-31')).toBe(true);
  });

  it('follows the clock of the person, not of the practice', () => {
    const now = new Date('2026-03-31T03:00:00Z');
    expect(isOverdue(once, 1, dayIn('Europe/Vienna', now))).toBe(true);
    expect(isOverdue(once, 1, dayIn('America/New_York', now))).toBe(false);
  });
});

describe('homeworkState', () => {
  const begun = { occurrence: 1, state: 'draft' } as const;
  const done = { occurrence: 1, state: 'submitted' } as const;
  it.each([
    [once, [], '2026-03-26', 'later'],
    [once, [], '2026-03-27', 'to_do'],
    [once, [begun], '2026-03-30', 'begun'],
    [once, [done], '2026-03-28', 'done'],
    [once, [], '2026-03-31', 'missed'],
    [once, [begun], '2026-03-31', 'missed'],
    [once, [done], '2026-05-01', 'done'],
    [weekly, [done], '2026-04-02', 'done'],
    [weekly, [done], '2026-04-03', 'to_do'],
    [weekly, [done, { ...begun, occurrence: 2 }], '2026-04-03', 'begun'],
    [weekly, [done], '2026-05-01', 'missed'],
    [daily, [{ ...done, occurrence: 4 }], '2026-05-01', 'done'],
  ] as const)('%#: %j with %j on %s is %s', (each, responses, today, state) => {
    expect(homeworkState(each, responses, today)).toBe(state);
  });
});
