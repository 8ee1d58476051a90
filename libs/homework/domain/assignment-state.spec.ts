import { type Act, afterAct, mayAnswer, type MemberAssignment } from './assignment-state';

const decisions = ['open', 'accepted', 'talk_first', 'declined'] as const;
const acts = ['accepted', 'talk_first', 'declined'] as const;

describe('afterAct', () => {
  it.each(decisions.flatMap((decision) => acts.map((does) => [decision, does] as const)))(
    'lets a partner go from %s to %s',
    (decision, does) => {
      expect(afterAct({ status: 'active', decision }, { by: 'member', does })).toEqual({
        status: 'active',
        decision: does,
      });
    },
  );

  it.each(decisions)('keeps the decision %s when staff withdraw, also twice', (decision) => {
    const withdraw: Act = { by: 'staff', does: 'withdrawn' };
    const withdrawn: MemberAssignment = { status: 'withdrawn', decision };
    expect(afterAct({ status: 'active', decision }, withdraw)).toEqual(withdrawn);
    expect(afterAct(withdrawn, withdraw)).toEqual(withdrawn);
  });

  it.each(acts)('refuses %s once it is withdrawn', (does) => {
    expect(afterAct({ status: 'withdrawn', decision: 'open' }, { by: 'member', does })).toEqual({
      refused: 'withdrawn',
    });
  });
});

describe('mayAnswer', () => {
  it.each([
    ['active', 'open', true],
    ['active', 'accepted', true],
    ['active', 'talk_first', false],
    ['active', 'declined', false],
    ['withdrawn', 'open', false],
    ['withdrawn', 'accepted', false],
  ] as const)('%s and %s: %s', (status, decision, expected) => {
    expect(mayAnswer({ status, decision })).toBe(expected);
  });
});
