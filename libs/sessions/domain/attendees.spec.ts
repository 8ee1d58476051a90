import { attendeeFault } from './attendees';

describe('attendeeFault', () => {
  it.each([
    ['joint', ['sam', 'alex'], ['sam', 'alex'], null],
    ['joint', ['alex', 'sam'], ['sam', 'alex'], null],
    ['joint', ['sam'], ['sam'], null],
    ['individual', ['sam'], ['sam', 'alex'], null],
    ['joint', ['sam'], ['sam', 'alex'], 'A joint session is with both partners; choose an individual one'],
    ['joint', ['sam', 'sam'], ['sam', 'alex'], 'Name each partner once'],
    ['individual', ['sam', 'alex'], ['sam', 'alex'], 'An individual session is with one partner'],
    ['individual', ['kim'], ['sam', 'alex'], 'Choose partners of this case'],
    ['joint', ['sam', 'kim'], ['sam', 'alex'], 'Choose partners of this case'],
  ] as const)('%s with %j of %j: %s', (kind, attendees, partners, fault) => {
    expect(attendeeFault({ kind, attendees: [...attendees] }, partners)).toBe(fault);
  });
});
