import { newId, Rows } from '@attune/shared/data';
import { PracticeUnderTest, type Json, type TestPerson } from '@attune/shared/testing';
import { jest } from '@jest/globals';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('progress', () => {
  let practice: PracticeUnderTest;
  let practiceId: string;
  let anna: TestPerson;
  let sam: TestPerson;
  let alex: TestPerson;
  let caseId: string;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('progress');
    const { people } = practice;
    practiceId = await people.practice();
    anna = await people.staff(practiceId, 'Anna Berg', ['therapist']);
    sam = await people.client(practiceId, 'Sam Adler');
    alex = await people.client(practiceId, 'Alex Reyes');
    caseId = await people.couple(anna, [sam, alex]);
    for (const { personId } of [sam, alex]) {
      const days = { screenedOn: inDays(-1), reviewOn: inDays(90) };
      await practice.as(anna).post(`/cases/${caseId}/safety-screens`, {
        personId,
        outcome: 'no_concern',
        ...days,
        alone: true,
        remark: '',
      });
    }
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const give = async (wish: object): Promise<string> => {
    const { body, status } = await practice.as(anna).post(`/cases/${caseId}/assignments`, {
      exerciseId: 'weekly-check-in',
      members: [sam.personId, alex.personId],
      why: 'To see your weeks.',
      startsOn: inDays(-30),
      dueOn: inDays(30),
      repeat: 'weekly',
      reveal: 'never',
      sessionId: null,
      ...wish,
    });
    expect(status).toBe(201);
    return body.id;
  };

  const handIn = async (
    person: TestPerson,
    assignment: string,
    occurrence: number,
    answers: Json,
    completion = 'done',
  ) => {
    const id = newId();
    await practice.as(person).post(`/assignments/${assignment}/responses`, { id, occurrence, answers: {} });
    const { status } = await practice.as(person).post(`/responses/${id}/submit`, { answers, completion });
    expect(status).toBe(200);
  };

  const imported = (person: TestPerson, daysAgo: number, value: number) =>
    practice.owner.query(
      `insert into attune.score (practice_id, case_id, id, person_id, measure, value, scale_min, scale_max, label,
         direction, at, source)
       values ($1, $2, $3, $4, 'satisfaction', $5, 1, 4, 'Satisfaction (questionnaire)', 1, now() - make_interval(days => $6),
         'import')`,
      [practiceId, caseId, newId(), person.personId, value, daysAgo],
    );

  const session = async (daysAgo: number, state: string, forPerson: string | null = null): Promise<string> => {
    const id = newId();
    await practice.owner.query(
      `insert into attune.therapy_session (practice_id, case_id, id, starts_at, minutes, time_zone, kind, for_person,
         modality, state)
       values ($1, $2, $3, now() - make_interval(days => $4), 50, 'Europe/Vienna', $5, $6, 'video', $7)`,
      [practiceId, caseId, id, daysAgo, forPerson ? 'individual' : 'joint', forPerson, state],
    );
    return id;
  };

  it('is empty and still whole before anything happened', async () => {
    const { body } = await practice.as(anna).get(`/cases/${caseId}/progress`);
    expect(body).toMatchObject({
      members: [
        { position: 'A', name: 'Sam Adler' },
        { position: 'B', name: 'Alex Reyes' },
      ],
      sessions: [],
      series: [],
      sentences: [],
      accuracy: [
        { perceiverId: sam.personId, targetId: alex.personId, pairs: [], bias: { none: 'too_few' } },
        { perceiverId: alex.personId, targetId: sam.personId, sentence: expect.stringContaining('No paired ratings') },
      ],
      homework: [
        { asked: 0, done: 0, partly: 0, missed: 0 },
        { asked: 0, done: 0, partly: 0, missed: 0 },
      ],
    });
    expect((await practice.as(sam).get('/me/progress')).body).toEqual({
      position: 'A',
      sentences: [],
      series: [],
      sessions: [],
    });
  });

  it('shows both partners’ lines, how well each reads the other, sessions and homework', async () => {
    const weekly = await give({});
    for (const [occurrence, ofSam, ofAlex] of [
      [1, 4, 6],
      [2, 5, 7],
      [3, 7, 6],
    ] as const) {
      const week = (own: number, guess: number) => ({
        satisfaction: own,
        'felt-understood': own,
        stress: 10 - own,
        'guess-satisfaction': guess,
        'guess-stress': 10 - guess,
      });
      await handIn(sam, weekly, occurrence, week(ofSam, ofAlex + 1));
      if (occurrence < 3) await handIn(alex, weekly, occurrence, week(ofAlex, ofSam));
    }
    await imported(sam, 200, 2);
    await imported(sam, 100, 3);
    await imported(alex, 200, 3);
    const [first, , , alone] = [
      await session(90, 'held'),
      await session(80, 'cancelled'),
      await session(-7, 'planned'),
      await session(60, 'held', sam.personId),
      await session(30, 'held'),
    ];
    const declined = await give({ exerciseId: 'settle', members: [alex.personId] });
    await practice.as(alex).post(`/assignments/${declined}/decision`, { decision: 'declined' });

    const { body } = await practice.as(anna).get(`/cases/${caseId}/progress`);
    expect(body.sessions.map(({ number }: Json) => number)).toEqual([1, 2, 3]);
    expect([body.sessions[0].id, body.sessions[1].id]).toEqual([first, alone]);
    const line = (measure: string, person: TestPerson, max = 10) =>
      body.series
        .find((series: Json) => series.measure === measure && series.personId === person.personId && series.max === max)
        ?.points.map(({ value }: Json) => value);
    expect(line('satisfaction', sam)).toEqual([4, 5, 7]);
    expect(line('satisfaction', alex)).toEqual([6, 7]);
    expect(line('stress', sam)).toEqual([6, 5, 3]);
    expect(line('satisfaction', sam, 4)).toEqual([2, 3]);
    expect(body.series[0]).toMatchObject({ measure: 'satisfaction', direction: 1, label: expect.any(String) });
    expect(body.sentences[0].text).toContain("Sam Adler's satisfaction");

    const [samReads, alexReads] = body.accuracy;
    expect(samReads.pairs.map(({ measure, guess, actual }: Json) => [measure, guess, actual]).sort()).toEqual([
      ['satisfaction', 7, 6],
      ['satisfaction', 8, 7],
      ['stress', 2, 3],
      ['stress', 3, 4],
    ]);
    expect(samReads).toMatchObject({ bias: { value: 0 }, absoluteError: { value: 1 }, hitRate: { none: 'too_few' } });
    expect(alexReads.pairs).toHaveLength(4);
    expect(alexReads).toMatchObject({ absoluteError: { value: 0 }, tracking: { none: expect.any(String) } });
    expect(body.homework).toEqual([
      { personId: sam.personId, asked: 5, done: 3, partly: 0, missed: 1 },
      { personId: alex.personId, asked: 5, done: 2, partly: 0, missed: 2 },
    ]);
  });

  it('shows a partner their own lines and nothing of the other', async () => {
    const own = await practice.as(alex).get('/me/progress');
    expect(own.body.series.every(({ personId }: Json) => personId === alex.personId)).toBe(true);
    expect(own.text).not.toContain(sam.personId);
    // Sam's individual session leaves no gap in Alex's numbers.
    expect(own.body.sessions.map(({ number }: Json) => number)).toEqual([1, 2]);
    expect((await practice.as(sam).get('/me/progress')).body.sessions).toHaveLength(3);
    expect((await practice.as(alex).get(`/cases/${caseId}/progress`)).status).toBe(404);
  });

  it('says in words how things moved', async () => {
    await practice.owner.query(
      `update attune.score set at = at - interval '30 days' where person_id = $1 and occurrence = 1`,
      [sam.personId],
    );
    const { body } = await practice.as(sam).get('/me/progress');
    expect(body.sentences.map(({ text }: Json) => text)).toEqual([
      'You were happier with your relationship than four weeks ago.',
      'You felt more understood than four weeks ago.',
      'You felt calmer than four weeks ago.',
    ]);
  });

  it('asks the database as often for an old case as for a young one', async () => {
    const door = practice.application.app.get(Rows);
    const queriesOf = async (ask: () => Promise<{ status: number }>): Promise<number> => {
      const spies = [jest.spyOn(door, 'query'), jest.spyOn(door, 'prepared')];
      expect((await ask()).status).toBe(200);
      const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
      for (const spy of spies) spy.mockRestore();
      return count;
    };
    const ofAll = async () => ({
      ofCase: await queriesOf(() => practice.as(anna).get(`/cases/${caseId}/progress`)),
      own: await queriesOf(() => practice.as(sam).get('/me/progress')),
    });
    const young = await ofAll();
    for (let years = 1; years <= 5; years++) {
      await imported(sam, years * 365, 2);
      await session(years * 365, 'held');
    }
    expect(await ofAll()).toEqual(young);
    // Sign-in, path and trail included.
    expect(Math.max(...Object.values(young))).toBeLessThanOrEqual(8);
  });

  it('is not there for others', async () => {
    const other = await practice.people.staff(practiceId, 'Otto Kern', ['therapist']);
    const admin = await practice.people.staff(practiceId, 'Mara Lind', ['admin']);
    for (const person of [other, admin, sam]) {
      expect((await practice.as(person).get(`/cases/${caseId}/progress`)).status).toBe(404);
    }
    expect((await practice.as(anna).get('/me/progress')).status).toBe(404);
    await practice.owner.query('update attune.case_member set left_on = current_date where person_id = $1', [
      alex.personId,
    ]);
    expect((await practice.as(alex).get('/me/progress')).body).toEqual({
      position: null,
      sentences: [],
      series: [],
      sessions: [],
    });
  });
});
