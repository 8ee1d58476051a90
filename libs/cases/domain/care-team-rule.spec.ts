import { mayLeave } from './care-team-rule';

const anna = { personId: 'anna', lead: true };
const ben = { personId: 'ben', lead: false };
const cleo = { personId: 'cleo', lead: true };

describe('mayLeave', () => {
  it.each([
    ['the only lead stays', [anna], 'anna', false],
    ['the only lead stays, although there are others', [anna, ben], 'anna', false],
    ['one of two leads may go', [anna, cleo], 'anna', true],
    ['who does not lead may go', [anna, ben], 'ben', true],
    ['nobody goes from an empty team', [], 'anna', false],
  ] as const)('%s', (_, team, who, may) => {
    expect(mayLeave(team, who)).toBe(may);
  });
});
