import { OpeningCase } from './opening-case';

const couple = (first: string, second: string) => ({
  kind: 'couple',
  openedOn: '2026-11-22',
  members: [
    { name: 'Sam', email: first },
    { name: 'Alex', email: second },
  ],
});

describe('OpeningCase', () => {
  it('takes two partners with an address each', () => {
    expect(OpeningCase.safeParse(couple('sam@example.org', 'alex@example.org')).success).toBe(true);
  });

  it('wants another address for the second partner, however it is written', () => {
    const answer = OpeningCase.safeParse(couple('sam@example.org', ' SAM@example.org'));
    expect(answer.error?.issues).toEqual([
      expect.objectContaining({ path: ['members', 1, 'email'], message: 'Each partner needs an address of their own' }),
    ]);
  });
});
