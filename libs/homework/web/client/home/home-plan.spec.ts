import { dueDay, greeting, homePlan, nextDay, type Practice } from './home-plan';
import { dayName } from './day-words';

const today = '2026-11-25'; // a Wednesday
const given = (facts: Partial<Practice> = {}): Practice => ({
  assignmentId: '0199c0de-0000-7000-8000-000000000001',
  exercise: { id: 'read-me', name: 'Read me', summary: 'A game.', minutes: { min: 3, max: 5 } },
  why: 'To see.',
  assignedBy: 'Anna Berg',
  withPartner: true,
  startsOn: '2026-11-20',
  dueOn: '2026-11-30',
  repeat: 'once',
  occurrence: 1,
  state: 'to_do',
  decision: 'open',
  open: false,
  ...facts,
});

describe('homePlan', () => {
  it('lets one thing ask, the first due', () => {
    const [late, soon] = [given({ dueOn: '2026-12-05' }), given({ dueOn: '2026-11-27' })];
    const plan = homePlan([late, soon], today);
    expect(plan.first).toBe(soon);
    expect(plan.others).toEqual([late]);
  });

  it('compares by the end of the week that is asked for, not of the whole series', () => {
    const weekly = given({ repeat: 'weekly', dueOn: '2027-02-01' });
    const once = given({ dueOn: '2026-12-01' });
    expect(dueDay(weekly, today)).toBe('2026-11-26');
    expect(homePlan([once, weekly], today).first).toBe(weekly);
  });

  it('does not ask loudly for what has passed', () => {
    const plan = homePlan([given({ state: 'missed' })], today);
    expect(plan.first).toBeNull();
    expect(plan.others).toHaveLength(1);
  });

  it('asks for nothing that was declined or is to be talked about', () => {
    const plan = homePlan([given({ decision: 'declined' }), given({ decision: 'talk_first' })], today);
    expect(plan.first).toBeNull();
    expect(plan.aside).toHaveLength(2);
  });

  it('knows until when there is nothing to do', () => {
    const done = given({ repeat: 'weekly', state: 'done' });
    expect(nextDay(done, today)).toBe('2026-11-27');
    expect(homePlan([done, given({ state: 'later', startsOn: '2026-11-29' })], today).next).toBe('2026-11-27');
    expect(homePlan([given({ state: 'done' })], today).next).toBeNull();
  });
});

describe('dayName', () => {
  it('says days as one says them', () => {
    expect(['2026-11-25', '2026-11-26', '2026-11-29', '2026-12-06'].map((day) => dayName(day, today))).toEqual([
      'today',
      'tomorrow',
      'Sunday',
      'Sunday 6 December',
    ]);
  });
});

describe('greeting', () => {
  it('fits the hour', () => {
    expect([3, 4, 12, 18].map(greeting)).toEqual(['Good evening', 'Good morning', 'Good afternoon', 'Good evening']);
  });
});
