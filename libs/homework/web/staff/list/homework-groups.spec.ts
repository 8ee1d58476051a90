import type { AssignmentSummary } from '@attune/homework/contract';
import { groupAssignments } from './homework-groups';

function aSummary(id: string, change: Partial<AssignmentSummary> = {}, toReview = 0): AssignmentSummary {
  return {
    id,
    exercise: { id: 'read-me', name: 'Read me' },
    startsOn: '2026-11-01',
    dueOn: '2026-11-30',
    repeat: 'once',
    reveal: 'never',
    status: 'active',
    members: [{ personId: 'a', position: 'A', name: 'Sam', decision: 'open', asked: 1, submitted: toReview, toReview }],
    version: 1,
    ...change,
  };
}

describe('groupAssignments', () => {
  it('puts what waits to be looked at first, also when it is over or taken back', () => {
    const groups = groupAssignments(
      [
        aSummary('going'),
        aSummary('last day', { dueOn: '2026-11-22' }),
        aSummary('over', { dueOn: '2026-11-21' }),
        aSummary('back', { status: 'withdrawn' }),
        aSummary('new', { status: 'withdrawn' }, 2),
      ],
      '2026-11-22',
    );
    expect(groups.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
      ['To look at', ['new']],
      ['Going on', ['going', 'last day']],
      ['Over', ['over', 'back']],
    ]);
  });

  it('leaves out groups without anything', () => {
    expect(groupAssignments([], '2026-11-22')).toEqual([]);
  });
});
