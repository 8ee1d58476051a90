import { aCouple, checkIn, given, handedIn, type Couple } from '@attune/homework/testing';
import { Rows } from '@attune/shared/data';
import { PracticeUnderTest, type Answer } from '@attune/shared/testing';
import { jest } from '@jest/globals';

describe('screens of homework', () => {
  let practice: PracticeUnderTest;
  let couple: Couple;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('homework_queries');
    couple = await aCouple(practice);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const queriesOf = async (ask: () => Promise<Answer>): Promise<number> => {
    const door = practice.application.app.get(Rows);
    const spies = [jest.spyOn(door, 'query'), jest.spyOn(door, 'prepared')];
    expect((await ask()).status).toBe(200);
    const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return count;
  };

  /** Sign-in, path and trail included. */
  const ofAll = async (assignment: string) => ({
    home: await queriesOf(() => practice.as(couple.sam).get('/home')),
    own: await queriesOf(() => practice.as(couple.sam).get(`/assignments/${assignment}`)),
    list: await queriesOf(() => practice.as(couple.anna).get(`/cases/${couple.caseId}/assignments`)),
    gates: await queriesOf(() => practice.as(couple.anna).get(`/cases/${couple.caseId}/exercise-gates`)),
    staff: await queriesOf(() => practice.as(couple.anna).get(`/assignments/${assignment}`)),
  });

  it('ask the database a fixed number of times, however much homework there is', async () => {
    const first = await given(practice, couple, { days: 6, repeat: 'daily' });
    await handedIn(practice, couple.sam, first, checkIn(1, 1, 1));
    await handedIn(practice, couple.alex, first, checkIn(1, 1, 1));
    const few = await ofAll(first);
    for (let more = 2; more <= 7; more++) {
      await given(practice, couple);
      await handedIn(practice, couple.sam, first, checkIn(1, 1, 1), { occurrence: more });
      await handedIn(practice, couple.alex, first, checkIn(1, 1, 1), { occurrence: more });
    }
    expect(await ofAll(first)).toEqual(few);
    expect(few.home).toBeLessThanOrEqual(5);
    expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(8);
  });
});
