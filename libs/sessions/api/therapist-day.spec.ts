import { newId, Rows } from '@attune/shared/data';
import { dayIn, startOfDay } from '@attune/shared/domain';
import { PracticeUnderTest, type TestPerson } from '@attune/shared/testing';
import { TherapistDay } from './therapist-day';

const vienna = 'Europe/Vienna';

describe("a therapist's day", () => {
  let practice: PracticeUnderTest;
  let practiceId: string;
  let anna: TestPerson;
  let sam: TestPerson;
  let alex: TestPerson;
  let caseId: string;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('today');
    practiceId = await practice.people.practice();
    anna = await practice.people.staff(practiceId, 'Anna Berg', ['therapist']);
    sam = await practice.people.client(practiceId, 'Sam Adler');
    alex = await practice.people.client(practiceId, 'Alex Reyes');
    caseId = await practice.people.couple(anna, [sam, alex]);
  });
  afterEach(async () => {
    await practice.owner.query('delete from attune.therapy_session');
    expect(practice.failures).toEqual([]);
  });
  afterAll(() => practice.stop());

  const session = async (startsAt: string, state = 'planned', ofCase = caseId) => {
    const id = newId();
    await practice.owner.query(
      `insert into attune.therapy_session (practice_id, case_id, id, starts_at, minutes, time_zone, kind, modality, state)
       values ($1, $2, $3, $4, 50, 'UTC', 'joint', 'video', $5)`,
      [practiceId, ofCase, id, startsAt, state],
    );
    return id;
  };
  const dayAt = (now: string, timeZone: string) => {
    const { app } = practice.application;
    return app.get(Rows).as({ ...anna, timeZone }, () => app.get(TherapistDay, { strict: false }).read(new Date(now)));
  };
  const startsOn = async (now: string, timeZone: string) =>
    (await dayAt(now, timeZone)).sessions.map(({ startsAt }) => startsAt);

  it('is the day of the reader, not of the server: 23 hours in spring, 25 in autumn', async () => {
    for (const at of ['2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z']) {
      await session(at);
    }
    expect(await startsOn('2026-03-29T12:00:00Z', vienna)).toEqual([
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T21:59:59.000Z',
    ]);
    expect(await startsOn('2026-03-29T12:00:00Z', 'UTC')).toEqual([
      '2026-03-29T21:59:59.000Z',
      '2026-03-29T22:00:00.000Z',
    ]);
    expect(await startsOn('2026-03-29T12:00:00Z', 'Pacific/Kiritimati')).toEqual([
      '2026-03-29T21:59:59.000Z',
      '2026-03-29T22:00:00.000Z',
    ]);

    await session('2026-10-24T21:59:00Z');
    await session('2026-10-24T22:00:00Z');
    await session('2026-10-25T22:59:00Z');
    await session('2026-10-25T23:00:00Z');
    expect(await startsOn('2026-10-25T00:30:00Z', vienna)).toEqual([
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T22:59:00.000Z',
    ]);
    expect((await dayAt('2026-10-25T00:30:00Z', vienna)).nextSessionAt).toBe('2026-10-25T23:00:00.000Z');
  });

  it('shows over HTTP who comes, what is due, and which notes wait', async () => {
    const morning = startOfDay(vienna, dayIn(vienna, new Date()));
    const at = (minutes: number) => new Date(morning.getTime() + minutes * 60_000).toISOString();
    const earlier = await session(at(-26 * 60), 'held');
    const today = await session(at(1));
    const cancelled = await session(at(2), 'cancelled');
    const { status, body } = await practice.as(anna).get('/today');
    expect(status).toBe(200);
    expect(body).toEqual({
      sessions: [
        {
          id: today,
          caseId,
          startsAt: at(1),
          minutes: 50,
          kind: 'joint',
          modality: 'video',
          state: 'planned',
          number: 2,
          members: [
            { personId: sam.personId, position: 'A', name: 'Sam Adler' },
            { personId: alex.personId, position: 'B', name: 'Alex Reyes' },
          ],
          safety: 'due',
          homeworkToReview: 0,
          noteId: null,
          noteState: 'none',
        },
        expect.objectContaining({ id: cancelled, number: null, state: 'cancelled' }),
      ],
      notesToFinish: 1,
      nextSessionAt: null,
    });
    const noteId = newId();
    await practice.as(anna).post(`/cases/${caseId}/notes`, {
      id: noteId,
      format: 'soap',
      sessionId: earlier,
      body: { sections: {}, partners: [] },
    });
    expect((await practice.as(anna).get('/today')).body.notesToFinish).toBe(1);
    await practice.owner.query('set session_replication_role = replica');
    await practice.owner.query('delete from attune.note');
    await practice.owner.query('set session_replication_role = default');
  });

  it('holds only the cases one works on, not those one supervises', async () => {
    const supervisor = await practice.people.staff(practiceId, 'Sofia Lund', ['supervisor']);
    await practice.people.supervises(supervisor, anna);
    await session(new Date().toISOString());
    expect((await practice.as(anna).get('/today')).body.sessions).toHaveLength(1);
    expect((await practice.as(supervisor).get('/today')).body).toEqual({
      sessions: [],
      notesToFinish: 0,
      nextSessionAt: null,
    });
  });
});
