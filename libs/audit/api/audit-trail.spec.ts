import { newId, Rows } from '@attune/shared/data';
import { PracticeUnderTest, type Json, type TestPerson } from '@attune/shared/testing';

describe('the trail', () => {
  let practice: PracticeUnderTest;
  let practiceId: string;
  let anna: TestPerson;
  let supervisor: TestPerson;
  let admin: TestPerson;
  let sam: TestPerson;
  let alex: TestPerson;
  let caseId: string;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('trail');
    practiceId = await practice.people.practice();
    anna = await practice.people.staff(practiceId, 'Anna Berg', ['therapist']);
    supervisor = await practice.people.staff(practiceId, 'Sofia Lund', ['supervisor']);
    admin = await practice.people.staff(practiceId, 'Mara Lind', ['admin']);
    await practice.people.supervises(supervisor, anna);
  });
  beforeEach(async () => {
    sam = await practice.people.client(practiceId, 'Sam Adler');
    alex = await practice.people.client(practiceId, 'Alex Reyes');
    caseId = await practice.people.couple(anna, [sam, alex]);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const accesses = async (person: TestPerson) =>
    (await practice.as(person).get('/me/record-accesses')).body.items.map(({ who, what }: Json) => `${who}: ${what}`);
  const act = (actor: TestPerson, action: string, at: string, subject: TestPerson | null = null, ofCase = caseId) =>
    practice.owner.query(
      `insert into attune.audit_event (practice_id, at, actor_id, action, resource, resource_ids, case_id, subject_id)
       values ($1, $2, $3, $4, 'thing', $5, $6, $7)`,
      [practiceId, at, actor.personId, action, [newId()], ofCase, subject?.personId ?? null],
    );

  it('tells a client who opened their record, a line a person, day and kind', async () => {
    await practice.as(anna).get(`/cases/${caseId}`);
    await practice.as(anna).get(`/cases/${caseId}`);
    await practice.as(supervisor).get(`/cases/${caseId}/sessions`);
    const { body } = await practice.as(sam).get('/me/record-accesses');
    expect(body).toEqual({
      items: [
        { at: expect.any(String), who: 'Anna Berg', what: 'Opened your case' },
        { at: expect.any(String), who: 'Sofia Lund', what: 'Looked at sessions' },
      ],
      nextCursor: null,
    });
    expect(await accesses(alex)).toEqual(await accesses(sam));
  });

  it('tells a partner nothing of the other partner: not what they did, not what concerns them alone', async () => {
    await practice.as(anna).post(`/cases/${caseId}/safety-screens`, {
      personId: sam.personId,
      outcome: 'concern',
      screenedOn: '2026-03-01',
      reviewOn: '2190-01-01',
      alone: true,
    });
    await practice.as(anna).post(`/cases/${caseId}/sessions`, {
      startsAt: '2026-03-14T09:30:00Z',
      minutes: 60,
      timeZone: 'UTC',
      kind: 'individual',
      modality: 'phone',
      attendees: [sam.personId],
    });
    await act(sam, 'response:write', '2026-03-01T10:00:00Z');
    await act(sam, 'note:read', '2026-03-01T10:00:00Z');
    await act(anna, 'process-note:read', '2026-03-01T10:00:00Z');
    expect(await accesses(alex)).toEqual([]);
    expect(await accesses(sam)).toEqual(['Anna Berg: Worked on your case', 'Anna Berg: Planned or changed a session']);
    const rows = practice.application.app.get(Rows);
    const seen = await rows.as(alex, () => rows.query<{ action: string }>('select action from audit_event'));
    expect(seen).toEqual([{ action: 'process-note:read' }]);
  });

  it('groups by the day of the client, and pages through without losing or doubling a line', async () => {
    await act(anna, 'note:read', '2026-03-28T22:59:00Z');
    await act(anna, 'note:read', '2026-03-28T23:01:00Z');
    await act(anna, 'note:list', '2026-03-29T21:59:00Z');
    await act(supervisor, 'note:read', '2026-03-29T10:00:00Z');
    await act(anna, 'progress:read', '2026-03-29T10:00:00Z');
    const whole = (await practice.as(sam).get('/me/record-accesses')).body.items;
    expect(whole).toHaveLength(4);
    expect(whole.map(({ at }: Json) => at)).toContain('2026-03-29T21:59:00.000Z');
    const seen: Json[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${cursor}`;
      const page: Json = await practice.as(sam).get(`/me/record-accesses?limit=1${query}`);
      seen.push(...page.body.items);
      cursor = page.body.nextCursor;
    }
    expect(seen).toEqual(whole);
    for (const bad of ['x', Buffer.from('["2026-03-01","x","y"]').toString('base64url')]) {
      expect((await practice.as(sam).get(`/me/record-accesses?cursor=${bad}`)).status).toBe(422);
    }
    expect((await practice.as(anna).get('/me/record-accesses')).status).toBe(404);
  });

  it('is read by an admin for the whole practice without content, by staff for their own cases', async () => {
    const otto = await practice.people.staff(practiceId, 'Otto Kern', ['therapist']);
    const his = await practice.people.couple(otto, [await practice.people.client(practiceId, 'Kim Stone')]);
    await practice.as(anna).get(`/cases/${caseId}`);
    await practice.as(otto).get(`/cases/${his}`);
    await act(sam, 'response:write', '2026-03-01T10:00:00Z', sam);
    const cases = async (person: TestPerson, query = '') =>
      (await practice.as(person).get(`/audit${query}`)).body.items.map((event: Json) => event.caseId);
    expect(new Set(await cases(otto))).toEqual(new Set([his]));
    expect(await cases(anna, `?caseId=${caseId}`)).toEqual([caseId, caseId]);
    expect(await cases(supervisor, `?caseId=${caseId}`)).toEqual([caseId, caseId]);
    expect(await cases(admin)).toEqual(expect.arrayContaining([caseId, his]));
    expect((await practice.as(otto).get(`/audit?caseId=${caseId}`)).status).toBe(404);
    expect((await practice.as(sam).get('/audit')).status).toBe(404);
    const { body } = await practice.as(admin).get(`/audit?caseId=${caseId}`);
    expect(body.items.map((event: Json) => [event.action, event.actor.name, event.count])).toEqual([
      ['case:read', 'Anna Berg', 1],
      ['response:write', 'A client', 1],
    ]);
  });

  it('comes in pages that stay put while it grows', async () => {
    for (let n = 0; n < 5; n += 1) await practice.as(anna).get(`/cases/${caseId}`);
    const ids = (body: Json) => body.items.map(({ id }: Json) => id);
    const whole = ids((await practice.as(anna).get(`/audit?caseId=${caseId}`)).body);
    const first = (await practice.as(anna).get(`/audit?caseId=${caseId}&limit=3`)).body;
    await practice.as(anna).get(`/cases/${caseId}`);
    const second = (await practice.as(anna).get(`/audit?caseId=${caseId}&limit=3&cursor=${first.nextCursor}`)).body;
    expect([...ids(first), ...ids(second)]).toEqual(whole);
    expect((await practice.as(anna).get('/audit?cursor=WzEsMl0')).status).toBe(422);
  });
});
