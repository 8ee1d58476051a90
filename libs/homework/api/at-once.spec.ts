import { aCouple, checkIn, given, guesses, handedIn, newAssignment, type Couple } from '@attune/homework/testing';
import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type Json, type TestPerson } from '@attune/shared/testing';

describe('handing in at the same moment', () => {
  let practice: PracticeUnderTest;
  let couple: Couple;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('at_once');
    couple = await aCouple(practice);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const begun = async (person: TestPerson, assignment: string, occurrence = 1): Promise<string> => {
    const id = newId();
    const { status } = await practice
      .as(person)
      .post(`/assignments/${assignment}/responses`, { id, occurrence, answers: {} });
    expect(status).toBe(201);
    return id;
  };

  it('opens exactly once and loses nothing, twenty times', async () => {
    const assignment = await given(practice, couple, { days: 27, repeat: 'daily' });
    for (let occurrence = 1; occurrence <= 20; occurrence++) {
      const [ofSam, ofAlex] = [
        await begun(couple.sam, assignment, occurrence),
        await begun(couple.alex, assignment, occurrence),
      ];
      const send = (person: TestPerson, id: string, value: number) =>
        practice.as(person).post(`/responses/${id}/submit`, {
          answers: { ...checkIn(value, value, value), ...guesses(value, value, value) },
          completion: 'done',
        });
      const [sam, alex] = await Promise.all([send(couple.sam, ofSam, 3), send(couple.alex, ofAlex, 8)]);
      expect([sam, alex].map(({ status, text }) => (status === 200 ? '' : text))).toEqual(['', '']);
      // One of the two was last, and saw it open.
      expect([sam.body.open, alex.body.open].filter(Boolean)).toHaveLength(1);
    }
    const { rows } = await practice.owner.query(
      `select occurrence, count(*)::int as responses, bool_and(open) as open, count(distinct opened_at)::int as openings
       from attune.response where assignment_id = $1 group by occurrence order by occurrence`,
      [assignment],
    );
    expect(rows).toEqual(
      Array.from({ length: 20 }, (_, at) => ({ occurrence: at + 1, responses: 2, open: true, openings: 1 })),
    );
    const { rows: scores } = await practice.owner.query(
      'select count(*)::int as n from attune.score where occasion = $1',
      [assignment],
    );
    expect(scores).toEqual([{ n: 20 * 2 * 6 }]);
  });

  it('takes the same response twice as one, also in one moment', async () => {
    const assignment = await given(practice, couple);
    const id = newId();
    const first = { id, occurrence: 1, answers: checkIn(1, 2, 3) };
    const posts = await Promise.all(
      Array.from({ length: 4 }, () => practice.as(couple.sam).post(`/assignments/${assignment}/responses`, first)),
    );
    expect(posts.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(posts.map(({ text }) => text)).size).toBe(1);
    const submission = { answers: checkIn(1, 2, 3), completion: 'done' };
    const sent = await Promise.all(
      Array.from({ length: 4 }, () => practice.as(couple.sam).post(`/responses/${id}/submit`, submission)),
    );
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
    const other = await practice
      .as(couple.sam)
      .post(`/responses/${id}/submit`, { answers: checkIn(9, 9, 9), completion: 'done' });
    expect(other.status).toBe(409);
    expect((await practice.as(couple.sam).put(`/responses/${id}`, { answers: {} }, { version: 2 })).status).toBe(409);
    expect((await practice.as(couple.sam).get(`/responses/${id}`)).body.answers).toEqual(checkIn(1, 2, 3));
  });

  it('keeps one response a person and occurrence, whichever device was first', async () => {
    const assignment = await given(practice, couple);
    const posts = await Promise.all(
      [newId(), newId()].map((id) =>
        practice.as(couple.sam).post(`/assignments/${assignment}/responses`, { id, occurrence: 1, answers: {} }),
      ),
    );
    expect(posts.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = await practice.as(couple.sam).get(`/assignments/${assignment}`);
    expect(body.responses).toHaveLength(1);
  });

  it('lets one of two saves of a version through and tells the other', async () => {
    const assignment = await given(practice, couple);
    const id = await begun(couple.sam, assignment);
    const saves = await Promise.all(
      [1, 2].map((value) =>
        practice.as(couple.sam).put(`/responses/${id}`, { answers: { satisfaction: value } }, { version: 1 }),
      ),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 412]);
    const kept = saves.find(({ status }) => status === 200)?.body.answers;
    const { body } = await practice.as(couple.sam).get(`/responses/${id}`);
    expect(body).toMatchObject({ answers: kept, version: 2 });
  });

  it('opens in the session once, whoever presses', async () => {
    const assignment = await given(practice, couple, { reveal: 'in_session' });
    await handedIn(practice, couple.sam, assignment, checkIn(1, 1, 1));
    await handedIn(practice, couple.alex, assignment, checkIn(2, 2, 2));
    const opened = await Promise.all(
      Array.from({ length: 3 }, () => practice.as(couple.anna).post(`/assignments/${assignment}/open`)),
    );
    expect(opened.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { rows } = await practice.owner.query(
      'select distinct opened_at from attune.response where assignment_id = $1',
      [assignment],
    );
    expect(rows).toHaveLength(1);
  });

  it('gives no homework twice for one idempotency key', async () => {
    const wish = newAssignment(couple, { exerciseId: 'settle', reveal: 'never' });
    const post = () =>
      practice.as(couple.anna).post(`/cases/${couple.caseId}/assignments`, wish, { idempotencyKey: 'press-twice-1' });
    const [first, second] = [await post(), await post()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect((second.body as Json).id).toBe((first.body as Json).id);
  });
});
