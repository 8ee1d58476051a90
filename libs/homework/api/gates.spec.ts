import { aCouple, checkIn, given, handedIn, newAssignment, screen, type Couple } from '@attune/homework/testing';
import { PracticeUnderTest, type Json } from '@attune/shared/testing';

describe('safety before homework', () => {
  let practice: PracticeUnderTest;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('gates');
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const give = ({ anna, caseId }: Couple, wish: object) => practice.as(anna).post(`/cases/${caseId}/assignments`, wish);
  const gatesOf = async ({ anna, caseId }: Couple): Promise<Map<string, Json>> => {
    const { body } = await practice.as(anna).get(`/cases/${caseId}/exercise-gates`);
    return new Map(body.items.map((item: Json) => [item.exerciseId, item]));
  };

  it('gives no joint exercise before both were asked alone, and says why to staff', async () => {
    const couple = await aCouple(practice, { screened: false });
    await screen(practice, couple, couple.sam, 'no_concern');
    const gates = await gatesOf(couple);
    expect(gates.size).toBe(12);
    expect(gates.get('read-me')).toMatchObject({ allowed: false, reveals: [] });
    expect(gates.get('read-me').reasons.join()).toContain('private safety screen');
    expect(gates.get('settle')).toEqual({ exerciseId: 'settle', allowed: true, reveals: ['never'], reasons: [] });
    expect(gates.get('weekly-check-in')).toMatchObject({ allowed: true, reveals: ['never'] });

    const refused = await give(couple, newAssignment(couple, { exerciseId: 'read-me' }));
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('private safety screen');
    expect((await give(couple, newAssignment(couple))).status).toBe(409);
    expect((await give(couple, newAssignment(couple, { reveal: 'never' }))).status).toBe(201);
    await screen(practice, couple, couple.alex, 'no_concern');
    expect((await give(couple, newAssignment(couple))).status).toBe(201);
  });

  it('closes with a concern, silently for the partners', async () => {
    const [calm, worried] = [await aCouple(practice), await aCouple(practice)];
    const ids = { calm: await given(practice, calm), worried: await given(practice, worried) };
    await screen(practice, worried, worried.alex, 'concern');
    expect((await gatesOf(worried)).get('weekly-check-in').reasons.join()).toContain('concern');
    expect((await give(worried, newAssignment(worried))).status).toBe(409);

    const plain = async ({ sam, caseId, alex, anna }: Couple, id: string): Promise<string> => {
      const answers = [
        await practice.as(sam).get('/home'),
        await practice.as(sam).get(`/assignments/${id}`),
        await practice.as(sam).get(`/cases/${caseId}/exercise-gates`),
        await practice.as(sam).post(`/cases/${caseId}/assignments`, newAssignment(calm)),
      ];
      const text = answers.map((answer) => `${answer.status} ${answer.text}`).join('\n');
      return [id, caseId, sam.personId, alex.personId, anna.personId]
        .reduce((all, known, at) => all.replaceAll(known, `<${at}>`), text)
        .replace(/"instance":"[^"]*"/g, '');
    };
    expect(await plain(worried, ids.worried)).toBe(await plain(calm, ids.calm));
  });

  it('opens nothing in a session while there is a concern', async () => {
    const couple = await aCouple(practice);
    const id = await given(practice, couple, { reveal: 'in_session' });
    await handedIn(practice, couple.sam, id, checkIn(5, 5, 5));
    await handedIn(practice, couple.alex, id, checkIn(5, 5, 5));
    await screen(practice, couple, couple.sam, 'concern');
    const held = await practice.as(couple.anna).post(`/assignments/${id}/open`);
    expect(held.status).toBe(409);
    expect(held.body.detail).toContain('safety');
    await screen(practice, couple, couple.sam, 'past_concern_ended');
    expect((await practice.as(couple.anna).post(`/assignments/${id}/open`)).status).toBe(200);
  });

  it('opens nothing by itself while there is a concern, and partners see no difference', async () => {
    const couple = await aCouple(practice);
    const id = await given(practice, couple);
    await handedIn(practice, couple.sam, id, checkIn(5, 5, 5));
    const waiting = (await practice.as(couple.sam).get(`/assignments/${id}`)).text;
    await screen(practice, couple, couple.alex, 'concern');
    await handedIn(practice, couple.alex, id, checkIn(5, 5, 5));
    expect((await practice.as(couple.sam).get(`/assignments/${id}`)).text).toBe(waiting);
    expect((await practice.as(couple.alex).get('/home')).body.practice[0].open).toBe(false);
    expect((await practice.as(couple.anna).post(`/assignments/${id}/open`)).body.detail).toContain('safety');
    await screen(practice, couple, couple.alex, 'mild_with_plan');
    expect((await practice.as(couple.anna).post(`/assignments/${id}/open`)).status).toBe(200);
    expect((await practice.as(couple.sam).get(`/assignments/${id}`)).body.responses).toHaveLength(2);
  });

  it('names the fields of a wish that does not fit', async () => {
    const couple = await aCouple(practice);
    const otherCouple = await aCouple(practice, { practiceId: couple.practiceId });
    const errorsOf = async (wish: object): Promise<string[]> => {
      const { status, body } = await give(couple, newAssignment(couple, wish));
      expect(status).toBe(422);
      return body.errors.map(({ path }: Json) => path);
    };
    const { sam } = couple;
    expect(await errorsOf({ exerciseId: 'not-there' })).toEqual(['exerciseId']);
    expect(await errorsOf({ members: [otherCouple.sam.personId] })).toEqual(['members']);
    expect(await errorsOf({ members: [sam.personId, sam.personId] })).toContain('members');
    expect(await errorsOf({ members: [sam.personId] })).toEqual(['reveal']);
    expect(await errorsOf({ sessionId: otherCouple.caseId })).toEqual(['sessionId']);
    expect(await errorsOf({ startsOn: '2026-05-02', dueOn: '2026-05-01' })).toEqual(['dueOn']);
    expect(await errorsOf({ why: '  ' })).toEqual(['why']);
    expect(await errorsOf({ audience: 'couple' })).toEqual(['audience']);
  });
});
