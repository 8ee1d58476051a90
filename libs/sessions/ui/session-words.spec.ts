import { durationWords, kindWords } from './session-words';

describe('durationWords', () => {
  it('counts in minutes up to an hour and a half, then in hours', () => {
    expect([50, 60, 80, 90, 120, 150].map(durationWords)).toEqual([
      '50 min',
      '60 min',
      '80 min',
      '1 h 30 min',
      '2 h',
      '2 h 30 min',
    ]);
  });
});

describe('kindWords', () => {
  it('names the partner of an individual session only', () => {
    expect(kindWords('joint', ['Sam', 'Alex'])).toBe('Joint');
    expect(kindWords('individual', ['Sam'])).toBe('With Sam');
  });
});
