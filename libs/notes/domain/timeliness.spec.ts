import { signedLate, timelinessOf } from './timeliness';

const ended = new Date('2026-03-29T00:30:00Z');
const after = (hours: number, milliseconds = 0) => new Date(ended.getTime() + hours * 3_600_000 + milliseconds);

describe('timelinessOf', () => {
  it.each([
    ['before the session', -30, 0, 'due'],
    ['as it ends', 0, 0, 'due'],
    ['a moment before 24 hours', 24, -1, 'due'],
    ['after 24 hours, over the change of the clocks', 24, 0, 'amber'],
    ['a moment before 48 hours', 48, -1, 'amber'],
    ['after 48 hours', 48, 0, 'red'],
    ['a moment before 72 hours', 72, -1, 'red'],
    ['after 72 hours', 72, 0, 'late'],
    ['after a year', 24 * 365, 0, 'late'],
  ])('%s', (_, hours, milliseconds, expected) => {
    expect(timelinessOf(ended, after(hours, milliseconds))).toBe(expected);
  });
});

describe('signedLate', () => {
  it.each([
    ['before the session ended', -1, 0, false],
    ['within three days', 71, 0, false],
    ['after exactly 72 hours', 72, 0, false],
    ['a moment later', 72, 1, true],
  ])('%s', (_, hours, milliseconds, expected) => {
    expect(signedLate(ended, after(hours, milliseconds))).toBe(expected);
  });

  it('never without a session', () => {
    expect(signedLate(null, after(1000))).toBe(false);
  });
});
