import { daySpan } from './day-span';

const now = new Date('2026-11-22T12:00:00Z');

describe('daySpan', () => {
  it('leaves out a year that goes without saying', () => {
    expect(daySpan('2026-11-08', '2026-12-05', now)).toBe('Nov 8 to Dec 5');
    expect(daySpan('2026-12-28', '2027-01-03', now)).toBe('Dec 28 to Jan 3, 2027');
  });

  it('names one day once', () => {
    expect(daySpan('2026-11-08', '2026-11-08', now)).toBe('Nov 8');
  });
});
