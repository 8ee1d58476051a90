import { newId, Rows } from '@attune/shared/data';
import { PracticeUnderTest, type Json, type TestPerson } from '@attune/shared/testing';

describe('sessions', () => {
  let practice: PracticeUnderTest;
  let practiceId: string;
  let anna: TestPerson;
  let other: TestPerson;
  let supervisor: TestPerson;
  let sam: TestPerson;
  let alex: TestPerson;
  let caseId: string;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('sessions');
    practiceId = await practice.people.practice();
    anna = await practice.people.staff(practiceId, 'Anna Berg', ['therapist']);
    other = await practice.people.staff(practiceId, 'Otto Kern', ['therapist']);
    supervisor = await practice.people.staff(practiceId, 'Sofia Lund', ['supervisor']);
    await practice.people.supervises(supervisor, anna);
  });
  beforeEach(async () => {
    sam = await practice.people.client(practiceId, 'Sam Adler');
    alex = await practice.people.client(practiceId, 'Alex Reyes');
    caseId = await practice.people.couple(anna, [sam, alex]);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const joint = (startsAt: string) => ({
    startsAt,
    minutes: 60,
    timeZone: 'Europe/Vienna',
    kind: 'joint',
    modality: 'in_person',
    attendees: [sam.personId, alex.personId],
  });
  const plan = async (startsAt: string, change: object = {}) => {
    const planned = await practice.as(anna).post(`/cases/${caseId}/sessions`, { ...joint(startsAt), ...change });
    expect(planned.status).toBe(201);
    return planned.body;
  };
  const day = (n: number) => new Date(Date.UTC(2026, 0, n, 9, 30)).toISOString();

  it('are planned, held with attendance, and moved, each change for its version', async () => {
    const planned = await plan('2026-03-14T10:30:00+01:00');
    expect(planned).toMatchObject({
      caseId,
      number: 1,
      startsAt: '2026-03-14T09:30:00.000Z',
      state: 'planned',
      notes: [],
      version: 1,
      attendance: [
        { personId: sam.personId, attendance: 'expected' },
        { personId: alex.personId, attendance: 'expected' },
      ],
    });
    const held = await practice.as(anna).patch(
      `/sessions/${planned.id}`,
      {
        state: 'held',
        attendance: [
          { personId: alex.personId, attendance: 'late' },
          { personId: sam.personId, attendance: 'present' },
        ],
      },
      { version: 1 },
    );
    expect(held.body).toMatchObject({
      state: 'held',
      version: 2,
      attendance: [{ attendance: 'present' }, { attendance: 'late' }],
    });
    expect(held.headers.get('etag')).toBe('"2"');
    const stale = await practice.as(anna).patch(`/sessions/${planned.id}`, { minutes: 90 }, { version: 1 });
    expect(stale.status).toBe(412);
    expect((await practice.as(anna).get(`/sessions/${planned.id}`)).body).toEqual(held.body);
  });

  it('keep exactly one of two changes for the same version', async () => {
    const { id } = await plan(day(1));
    const answers = await Promise.all(
      [50, 55, 70, 75].map((minutes) => practice.as(anna).patch(`/sessions/${id}`, { minutes }, { version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect((await practice.as(anna).get(`/sessions/${id}`)).body.version).toBe(2);
  });

  it('are numbered along the line of sessions that took or take place', async () => {
    const second = await plan(day(8));
    const first = await plan(day(1));
    const third = await plan(day(15));
    await practice.as(anna).patch(`/sessions/${second.id}`, { state: 'cancelled' }, { version: 1 });
    const { body } = await practice.as(anna).get(`/cases/${caseId}/sessions`);
    expect(body.items.map((item: { id: string; number: number }) => [item.id, item.number])).toEqual([
      [third.id, 2],
      [second.id, null],
      [first.id, 1],
    ]);
  });

  it('come newest first in pages that stay put while sessions are added', async () => {
    for (const n of [3, 1, 2, 5, 4, 3, 3]) await plan(day(n));
    const whole = (await practice.as(anna).get(`/cases/${caseId}/sessions`)).body.items.map(({ id }: Json) => id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Json = await practice
        .as(anna)
        .get(`/cases/${caseId}/sessions?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.body.items.map(({ id }: Json) => id));
      cursor = page.body.nextCursor;
      await plan(day(20 + seen.length));
    }
    expect(seen).toEqual(whole);
    for (const bad of [
      'x',
      Buffer.from('["now","x"]').toString('base64url'),
      Buffer.from('[1,2]').toString('base64url'),
    ]) {
      const refused = await practice.as(anna).get(`/cases/${caseId}/sessions?cursor=${bad}`);
      expect([refused.status, refused.body.errors[0].path]).toEqual([422, 'cursor']);
    }
  });

  it('with one partner are invisible to the other, in rows and in the trail', async () => {
    const alone = await plan(day(2), { kind: 'individual', attendees: [sam.personId] });
    const together = await plan(day(3));
    await practice.as(anna).get(`/sessions/${alone.id}`);
    const rows = practice.application.app.get(Rows);
    const seen = (person: TestPerson) =>
      rows.as(person, async () => ({
        sessions: (await rows.query<{ id: string }>('select id from therapy_session')).map(({ id }) => id).sort(),
        attended: (await rows.query('select 1 from session_attendance')).length,
        acts: (
          await rows.query<{ n: number }>(
            'select count(*)::int as n from audit_event where $1::uuid = any (resource_ids)',
            [alone.id],
          )
        )[0]?.n,
      }));
    expect(await seen(sam)).toEqual({ sessions: [alone.id, together.id].sort(), attended: 2, acts: 2 });
    expect(await seen(alex)).toEqual({ sessions: [together.id], attended: 1, acts: 0 });
    for (const partner of [sam, alex]) {
      expect((await practice.as(partner).get(`/sessions/${alone.id}`)).status).toBe(404);
      expect((await practice.as(partner).get(`/cases/${caseId}/sessions`)).status).toBe(404);
      expect((await practice.as(partner).get('/today')).status).toBe(404);
    }
  });

  it('do not exist for a therapist of another case; a supervisor reads and does not change', async () => {
    const { id } = await plan(day(2));
    const stranger = practice.as(other);
    const missing = newId();
    const same = async (real: string, none: string, call: (path: string) => Promise<Json>) => {
      const [one, two] = [await call(real), await call(none)];
      expect([one.status, two.status]).toEqual([404, 404]);
      expect({ ...one.body, instance: '' }).toEqual({ ...two.body, instance: '' });
    };
    await same(`/sessions/${id}`, `/sessions/${missing}`, (path) => stranger.get(path));
    await same(`/sessions/${id}`, `/sessions/${missing}`, (path) =>
      stranger.patch(path, { state: 'held' }, { version: 1 }),
    );
    await same(`/cases/${caseId}/sessions`, `/cases/${missing}/sessions`, (path) => stranger.get(path));
    await same(`/cases/${caseId}/sessions`, `/cases/${missing}/sessions`, (path) => stranger.post(path, joint(day(1))));

    expect((await practice.as(supervisor).get(`/sessions/${id}`)).status).toBe(200);
    expect((await practice.as(supervisor).get(`/cases/${caseId}/sessions`)).body.items).toHaveLength(1);
    expect((await practice.as(supervisor).patch(`/sessions/${id}`, { minutes: 30 }, { version: 1 })).status).toBe(403);
    expect((await practice.as(supervisor).post(`/cases/${caseId}/sessions`, joint(day(1)))).status).toBe(403);
  });

  it('refuse who is not of the case, a joint session with one, and days that no calendar has', async () => {
    const kim = await practice.people.client(practiceId, 'Kim Stone');
    await practice.people.couple(other, [kim]);
    const post = (change: object) =>
      practice.as(anna).post(`/cases/${caseId}/sessions`, { ...joint(day(1)), ...change });
    for (const [change, path] of [
      [{ attendees: [kim.personId], kind: 'individual' }, 'attendees'],
      [{ attendees: [sam.personId] }, 'attendees'],
      [{ attendees: [sam.personId, sam.personId] }, 'attendees'],
      [{ attendees: [] }, 'attendees'],
      [{ startsAt: '0000-01-01T00:00:00Z' }, 'startsAt'],
      [{ startsAt: '2026-02-30T10:00:00Z' }, 'startsAt'],
      [{ startsAt: '2026-03-01T10:00:00' }, 'startsAt'],
      [{ timeZone: 'Middle/Earth' }, 'timeZone'],
      [{ timeZone: '+05:30' }, 'timeZone'],
      [{ minutes: 5 }, 'minutes'],
      [{ minutes: 45.5 }, 'minutes'],
      [{ room: 3 }, 'room'],
    ] as const) {
      const refused = await post(change);
      expect([refused.status, refused.body.errors?.[0]?.path, change]).toEqual([422, path, change]);
    }
    expect((await post({ startsAt: '2026-03-01T10:00:00+23:00' })).status).toBe(201);
  });

  it('cannot be held before their day, nor be cancelled once somebody wrote about them', async () => {
    const future = await plan('2190-01-01T10:00:00Z');
    const early = await practice.as(anna).patch(`/sessions/${future.id}`, { state: 'held' }, { version: 1 });
    expect([early.status, early.body.errors[0].path]).toEqual([422, 'state']);
    const { id } = await plan(day(1));
    const stranger = await practice
      .as(anna)
      .patch(`/sessions/${id}`, { attendance: [{ personId: anna.personId, attendance: 'present' }] }, { version: 1 });
    expect([stranger.status, stranger.body.errors[0].path]).toEqual([422, 'attendance.0.personId']);
    const noteId = newId();
    const body = { sections: {}, partners: [] };
    const note = await practice
      .as(anna)
      .post(`/cases/${caseId}/notes`, { id: noteId, format: 'soap', sessionId: id, body });
    expect(note.status).toBe(201);
    const cancelled = await practice.as(anna).patch(`/sessions/${id}`, { state: 'cancelled' }, { version: 1 });
    expect(cancelled.status).toBe(409);
    const read = await practice.as(anna).get(`/sessions/${id}`);
    expect(read.body.notes).toEqual([{ id: noteId, state: 'draft', mine: true }]);
    expect((await practice.as(supervisor).get(`/sessions/${id}`)).body.notes).toEqual([]);
  });
});
