import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type Json, type TestPerson } from '@attune/shared/testing';
import { aCouple, checkIn, guesses, newAssignment, type Couple } from '@attune/homework/testing';

describe('a couple doing the weekly check-in twice, with blind guesses', () => {
  let practice: PracticeUnderTest;
  let couple: Couple;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('weekly_check_in');
    couple = await aCouple(practice);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const read = async (person: TestPerson, id: string): Promise<Json> => {
    const { status, body } = await practice.as(person).get(`/assignments/${id}`);
    expect(status).toBe(200);
    return body;
  };

  it('goes from the therapist’s wish to numbers on both sides', async () => {
    const { anna, sam, alex, caseId } = couple;
    const given = await practice.as(anna).post(`/cases/${caseId}/assignments`, newAssignment(couple, { days: 13 }));
    expect(given.status).toBe(201);
    const id = given.body.id as string;
    expect(given.body).toMatchObject({
      caseId,
      exercise: { id: 'weekly-check-in', name: 'Weekly check-in' },
      why: 'To see your weeks side by side.',
      assignedBy: 'Anna Berg',
      members: [
        { position: 'A', name: 'Sam Adler', decision: 'open' },
        { position: 'B', name: 'Alex Reyes', decision: 'open' },
      ],
      occurrence: 2,
      responses: [],
      version: 1,
    });
    expect(given.body.exercise).not.toHaveProperty('forTherapist');

    const home = await practice.as(sam).get('/home');
    expect(home.body).toMatchObject({
      name: 'Sam Adler',
      nextSessionAt: null,
      practice: [
        { assignmentId: id, state: 'to_do', decision: 'open', withPartner: true, open: false, why: given.body.why },
      ],
    });
    const accepted = await practice.as(sam).post(`/assignments/${id}/decision`, { decision: 'accepted' });
    expect(accepted.status).toBe(200);
    expect(accepted.body.members.map(({ decision }: Json) => decision)).toEqual(['accepted', null]);

    for (const occurrence of [1, 2]) {
      const ofSam = newId();
      const begun = await practice
        .as(sam)
        .post(`/assignments/${id}/responses`, { id: ofSam, occurrence, answers: { satisfaction: 4 } });
      expect(begun.status).toBe(201);
      expect(begun.body).toMatchObject({ id: ofSam, state: 'draft', answers: { satisfaction: 4 }, version: 1 });
      const samSays = {
        ...checkIn(4 + occurrence, 5, 6),
        ...guesses(7, 7, 7),
        'to-therapist': 'I am tired of asking.',
      };
      const saved = await practice.as(sam).put(`/responses/${ofSam}`, { answers: samSays }, { version: 1 });
      expect(saved.body).toMatchObject({ answers: samSays, version: 2 });
      const handedIn = await practice
        .as(sam)
        .post(`/responses/${ofSam}/submit`, { answers: samSays, completion: 'done' });
      expect(handedIn.status).toBe(200);
      expect(handedIn.body).toMatchObject({ state: 'submitted', completion: 'done', open: false, version: 3 });

      const before = await read(alex, id);
      expect(before.responses.filter((response: Json) => response.occurrence === occurrence)).toEqual([]);

      const ofAlex = newId();
      const alexSays = { ...checkIn(6, 7, 3), ...guesses(5, 5, 5), 'own-space': 2 };
      await practice.as(alex).post(`/assignments/${id}/responses`, { id: ofAlex, occurrence, answers: {} });
      const last = await practice
        .as(alex)
        .post(`/responses/${ofAlex}/submit`, { answers: alexSays, completion: 'done' });
      expect(last.body).toMatchObject({ state: 'submitted', open: true });

      const seen = (await read(alex, id)).responses.find((response: Json) => response.id === ofSam);
      expect(seen).toEqual({
        id: ofSam,
        assignmentId: id,
        personId: sam.personId,
        occurrence,
        state: 'submitted',
        answers: { ...checkIn(4 + occurrence, 5, 6), ...guesses(7, 7, 7) },
        completion: null,
        submittedAt: null,
        open: true,
        version: 1,
      });
      expect((await practice.as(sam).get(`/responses/${ofAlex}`)).body.answers).not.toHaveProperty('own-space');
    }

    const homeAfter = await practice.as(sam).get('/home');
    expect(homeAfter.body.practice[0]).toMatchObject({ state: 'done', open: true, decision: 'accepted' });
    const staffView = await read(anna, id);
    expect(staffView.responses).toHaveLength(4);
    expect(JSON.stringify(staffView.responses)).toContain('I am tired of asking.');
    const list = await practice.as(anna).get(`/cases/${caseId}/assignments`);
    expect(list.body.items[0].members).toMatchObject([
      { name: 'Sam Adler', asked: 2, submitted: 2, toReview: 2, decision: 'accepted' },
      { name: 'Alex Reyes', asked: 2, submitted: 2, toReview: 2, decision: 'accepted' },
    ]);
    const first = staffView.responses[0].id;
    await practice.as(anna).post(`/assignments/${id}/reviewed`, { responseIds: [first] });
    const afterOne = await practice.as(anna).get(`/cases/${caseId}/assignments`);
    expect(afterOne.body.items[0].members.map(({ toReview }: Json) => toReview).sort()).toEqual([1, 2]);
    const half = (await read(anna, id)).responses.map(({ toReview }: Json) => toReview);
    expect(half).toEqual([false, true, true, true]);
    expect(JSON.stringify((await read(sam, id)).responses)).not.toContain('toReview');
    await practice.as(anna).post(`/assignments/${id}/reviewed`);
    const afterAll = await practice.as(anna).get(`/cases/${caseId}/assignments`);
    expect(afterAll.body.items[0].members.map(({ toReview }: Json) => toReview)).toEqual([0, 0]);

    const { rows: scores } = await practice.owner.query(
      `select measure, about, value, occurrence, label, direction, occasion = $1 as here from attune.score
       where person_id = $2 and measure = 'stress' order by occurrence, about desc`,
      [id, sam.personId],
    );
    expect(scores).toEqual(
      [1, 2].flatMap((occurrence) => [
        { measure: 'stress', about: 'self', value: 6, occurrence, label: 'Stress', direction: -1, here: true },
        { measure: 'stress', about: 'partner', value: 7, occurrence, label: 'Stress', direction: -1, here: true },
      ]),
    );
  });
});
