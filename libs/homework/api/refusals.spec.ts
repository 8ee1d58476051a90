import { aCouple, checkIn, given, handedIn, newAssignment, type Couple } from '@attune/homework/testing';
import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type Answer, type TestPerson } from '@attune/shared/testing';

describe('homework refuses', () => {
  let practice: PracticeUnderTest;
  let couple: Couple;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('homework_refusals');
    couple = await aCouple(practice);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const begun = async (person: TestPerson, assignment: string): Promise<string> => {
    const id = newId();
    await practice.as(person).post(`/assignments/${assignment}/responses`, { id, occurrence: 1, answers: {} });
    return id;
  };

  /** Every way to touch an assignment and a response of it. */
  const everyWay = (person: TestPerson, assignment: string, response: string): Promise<Answer>[] => {
    const as = practice.as(person);
    return [
      as.get(`/assignments/${assignment}`),
      as.patch(`/assignments/${assignment}`, { status: 'withdrawn' }, { version: 1 }),
      as.post(`/assignments/${assignment}/decision`, { decision: 'accepted' }),
      as.post(`/assignments/${assignment}/open`),
      as.post(`/assignments/${assignment}/reviewed`),
      as.post(`/assignments/${assignment}/responses`, { id: newId(), occurrence: 1, answers: {} }),
      as.get(`/responses/${response}`),
      as.put(`/responses/${response}`, { answers: {} }, { version: 1 }),
      as.post(`/responses/${response}/submit`, { answers: checkIn(1, 1, 1), completion: 'done' }),
    ];
  };

  it('everybody who is not of the case, with one and the same answer', async () => {
    const assignment = await given(practice, couple);
    const response = await handedIn(practice, couple.sam, assignment, checkIn(7, 7, 7));
    const elsewhere = await aCouple(practice);
    const next = await aCouple(practice, { practiceId: couple.practiceId });
    const admin = await practice.people.staff(couple.practiceId, 'Mara Lind', ['admin']);
    for (const person of [elsewhere.anna, elsewhere.sam, next.anna, next.sam, admin]) {
      const missing = await practice.as(person).get(`/assignments/${newId()}`);
      for (const answer of await Promise.all(everyWay(person, assignment, response))) {
        expect([answer.status, { ...(answer.body as object), instance: '' }]).toEqual([
          404,
          { ...missing.body, instance: '' },
        ]);
      }
      for (const path of ['assignments', 'exercise-gates']) {
        expect((await practice.as(person).get(`/cases/${couple.caseId}/${path}`)).status).toBe(404);
      }
      const give = practice.as(person).post(`/cases/${couple.caseId}/assignments`, newAssignment(couple));
      expect((await give).status).toBe(404);
    }
  });

  it('a supervisor’s changes, and lets them read', async () => {
    const supervisor = await practice.people.staff(couple.practiceId, 'Sofia Lund', ['supervisor']);
    await practice.people.supervises(supervisor, couple.anna);
    const assignment = await given(practice, couple);
    await handedIn(practice, couple.sam, assignment, checkIn(7, 7, 7));
    const as = practice.as(supervisor);
    expect((await as.get(`/assignments/${assignment}`)).body.responses).toHaveLength(1);
    expect((await as.get(`/cases/${couple.caseId}/assignments`)).status).toBe(200);
    const changes = [
      as.post(`/cases/${couple.caseId}/assignments`, newAssignment(couple)),
      as.patch(`/assignments/${assignment}`, { status: 'withdrawn' }, { version: 1 }),
      as.post(`/assignments/${assignment}/open`),
      as.post(`/assignments/${assignment}/reviewed`),
    ];
    for (const answer of await Promise.all(changes)) expect(answer.status).toBe(403);
  });

  it('somebody who was taken off the case, from the next request on', async () => {
    const parting = await aCouple(practice);
    const assignment = await given(practice, parting);
    const response = await handedIn(practice, parting.sam, assignment, checkIn(7, 7, 7));
    await practice.owner.query('update attune.case_member set left_on = current_date where person_id = $1', [
      parting.sam.personId,
    ]);
    await practice.owner.query('update attune.care_team set until = current_date where person_id = $1', [
      parting.anna.personId,
    ]);
    for (const person of [parting.sam, parting.anna]) {
      for (const answer of await Promise.all(everyWay(person, assignment, response))) expect(answer.status).toBe(404);
    }
    expect((await practice.as(parting.sam).get('/home')).body.practice).toEqual([]);
  });

  it('ids that are none, and things that are not there', async () => {
    const { anna, sam } = couple;
    for (const id of ['nothing', '1', newId(), "'; drop table response; --"]) {
      const path = encodeURIComponent(id);
      expect((await practice.as(anna).get(`/assignments/${path}`)).status).toBe(404);
      expect((await practice.as(sam).get(`/responses/${path}`)).status).toBe(404);
      expect((await practice.as(anna).get(`/exercises/${path}`)).status).toBe(404);
    }
    expect((await practice.as(anna).get('/exercises/read-me')).body).toMatchObject({ name: 'Read me' });
    expect((await practice.as(anna).get('/exercises')).body.items).toHaveLength(12);
    expect((await practice.as(sam).get('/exercises')).status).toBe(404);
    const list = `/cases/${couple.caseId}/assignments`;
    for (const cursor of ['x', Buffer.from('["a","b"]').toString('base64url')]) {
      expect((await practice.as(anna).get(`${list}?cursor=${cursor}`)).status).toBe(422);
    }
  });

  it('a version that is not the newest, and none at all', async () => {
    const assignment = await given(practice, couple);
    const response = await begun(couple.sam, assignment);
    const save = (version?: number) =>
      practice.as(couple.sam).put(`/responses/${response}`, { answers: { stress: 1 } }, version ? { version } : {});
    expect((await save(9)).status).toBe(412);
    expect((await save()).status).toBe(428);
    expect((await save(1)).headers.get('etag')).toBe('"2"');
    expect((await save(1)).status).toBe(412);
    const withdraw = (version: number) =>
      practice.as(couple.anna).patch(`/assignments/${assignment}`, { status: 'withdrawn' }, { version });
    expect((await withdraw(7)).status).toBe(412);
    expect((await withdraw(1)).body).toMatchObject({ status: 'withdrawn', occurrence: null, version: 2 });
    expect((await withdraw(2)).body).toMatchObject({ status: 'withdrawn', version: 2 });
  });

  it('answers to what was taken back or declined, and keeps what was written', async () => {
    const assignment = await given(practice, couple);
    const response = await begun(couple.sam, assignment);
    await practice.as(couple.sam).put(`/responses/${response}`, { answers: { stress: 1 } }, { version: 1 });
    await practice.as(couple.sam).post(`/assignments/${assignment}/decision`, { decision: 'declined' });
    const save = () => practice.as(couple.sam).put(`/responses/${response}`, { answers: {} }, { version: 2 });
    expect((await save()).status).toBe(409);
    await practice.as(couple.sam).post(`/assignments/${assignment}/decision`, { decision: 'accepted' });
    await practice.as(couple.anna).patch(`/assignments/${assignment}`, { status: 'withdrawn' }, { version: 1 });
    expect((await save()).status).toBe(409);
    const decided = await practice.as(couple.sam).post(`/assignments/${assignment}/decision`, { decision: 'accepted' });
    expect(decided.status).toBe(409);
    expect((await practice.as(couple.sam).get(`/responses/${response}`)).body.answers).toEqual({ stress: 1 });
    expect(
      (
        await practice.as(couple.alex).post(`/assignments/${assignment}/responses`, {
          id: newId(),
          occurrence: 1,
          answers: {},
        })
      ).status,
    ).toBe(409);
  });

  it('a time that is not asked for yet, and answers that do not fit, without a word of them', async () => {
    const assignment = await given(practice, couple);
    const as = practice.as(couple.sam);
    const early = await as.post(`/assignments/${assignment}/responses`, { id: newId(), occurrence: 2, answers: {} });
    expect([early.status, early.body.errors]).toEqual([422, [{ path: 'occurrence', message: expect.any(String) }]]);
    const secret = 'We have not touched each other since May';
    const wrong = { satisfaction: 11, stress: secret, 'to-therapist': secret.repeat(60), unknown: secret };
    const refused = await as.post(`/assignments/${assignment}/responses`, {
      id: newId(),
      occurrence: 1,
      answers: wrong,
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'answers.satisfaction',
      'answers.stress',
      'answers.to-therapist',
      'answers.unknown',
    ]);
    expect(refused.text).not.toContain('touched');
    const response = await begun(couple.sam, assignment);
    const half = { answers: { satisfaction: 3 } };
    const submit = (completion: string) => as.post(`/responses/${response}/submit`, { ...half, completion });
    expect((await submit('done')).body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'answers.felt-understood',
      'answers.stress',
    ]);
    expect((await submit('differently')).status).toBe(422);
    expect((await submit('partly')).status).toBe(200);
  });
});
