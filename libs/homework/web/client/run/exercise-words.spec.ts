import type { Exercise } from '@attune/homework/contract';
import { exerciseOf, forClient } from '@attune/homework/domain';
import { questionsByReaders, readersByKey, whatHappensNext, whoDoesWhat } from './exercise-words';

const weeklyCheckIn = forClient(exerciseOf('weekly-check-in') as Exercise);
const sam = { personId: 'sam', position: 'A' as const, name: 'Sam', decision: 'open' as const };
const alex = { personId: 'alex', position: 'B' as const, name: 'Alex', decision: null };

describe('readersByKey', () => {
  it('tells private answers from those that follow the rule', () => {
    const readers = readersByKey({ exercise: weeklyCheckIn, reveal: 'both_submitted', members: [sam, alex] });
    expect(readers['satisfaction']).toBe('partner_when_both');
    expect(readers['own-space']).toBe('care_team');
  });

  it('promises no reader who was not asked for answers of their own', () => {
    const readers = readersByKey({ exercise: weeklyCheckIn, reveal: 'both_submitted', members: [sam] });
    expect(Object.values(readers).every((who) => who === 'care_team')).toBe(true);
  });
});

describe('questionsByReaders', () => {
  it('names every question once, those for both first', () => {
    const readers = readersByKey({ exercise: weeklyCheckIn, reveal: 'in_session', members: [sam, alex] });
    const groups = questionsByReaders(weeklyCheckIn, readers);
    expect(groups.map((group) => [group.readers, group.fields.length])).toEqual([
      ['partner_in_session', 6],
      ['care_team', 4],
    ]);
  });
});

describe('whatHappensNext', () => {
  it.each(['both_submitted', 'in_session', 'never'] as const)('tells nothing of the partner’s answers (%s)', (rule) => {
    expect(whatHappensNext(rule, 'Alex')).not.toMatch(/Alex (has|is|did)|waiting|already/);
  });
});

describe('whoDoesWhat', () => {
  it('never says what a partner who was not asked should do', () => {
    expect(whoDoesWhat({ participation: 'each' }, null)).toBe('You do it on your own.');
    expect(whoDoesWhat({ participation: 'partner-aware' }, null)).toContain('asks nothing of them');
  });
});
