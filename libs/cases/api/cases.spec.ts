import { PracticeUnderTest, type TestPerson } from '@attune/shared/testing';

const couple = (tag: string) => ({
  kind: 'couple',
  openedOn: '2026-01-12',
  members: [
    { name: 'Sam Adler', email: `sam.${tag}@example.org` },
    { name: 'Alex Reyes', email: `alex.${tag}@example.org` },
  ],
});

describe('cases', () => {
  let practice: PracticeUnderTest;
  let practiceId: string;
  let anna: TestPerson;
  let other: TestPerson;
  let supervisor: TestPerson;
  let admin: TestPerson;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('cases');
    practiceId = await practice.people.practice();
    anna = await practice.people.staff(practiceId, 'Anna Berg', ['therapist']);
    other = await practice.people.staff(practiceId, 'Otto Kern', ['therapist']);
    supervisor = await practice.people.staff(practiceId, 'Sofia Lund', ['supervisor']);
    admin = await practice.people.staff(practiceId, 'Mara Lind', ['admin']);
    await practice.people.supervises(supervisor, anna);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const open = async (tag: string, as = anna) => {
    const opened = await practice.as(as).post('/cases', couple(tag));
    expect(opened.status).toBe(201);
    return opened.body;
  };

  it('are opened by a therapist, who leads them, and their partners come in with a link', async () => {
    const opened = await open('come-in');
    expect(opened).toMatchObject({
      kind: 'couple',
      stage: 'starting',
      safety: 'due',
      sessionCount: 0,
      nextSession: null,
      version: 1,
      careTeam: [{ name: 'Anna Berg', lead: true }],
      members: [
        { name: 'Sam Adler', position: 'A', status: 'invited', email: 'sam.come-in@example.org', leftOn: null },
        { name: 'Alex Reyes', position: 'B', status: 'invited' },
      ],
    });
    const sam = opened.members[0].personId;
    const first = await practice.as(anna).post(`/cases/${opened.id}/members/${sam}/invitation`, {});
    expect(first.status).toBe(201);
    const second = await practice.as(anna).post(`/cases/${opened.id}/members/${sam}/invitation`, {});
    const accept = (link: string) =>
      practice.as(null).post('/auth/invitations/accept', {
        token: link.split('#')[1],
        password: 'lanterns over quiet harbours',
      });
    expect((await accept(first.body.link)).status).toBe(404);
    const accepted = await accept(second.body.link);
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({ name: 'Sam Adler', roles: ['client'] });
    const again = await practice.as(anna).post(`/cases/${opened.id}/members/${sam}/invitation`, {});
    expect(again.status).toBe(409);
    const read = await practice.as(anna).get(`/cases/${opened.id}`);
    expect(read.body.members[0].status).toBe('active');
  });

  it('do not exist for another therapist, an admin, a partner and nobody, whatever they try', async () => {
    const { id, members } = await open('walls');
    const sam = await practice.people.client(practiceId, 'Sam Wall');
    const mine = await practice.people.couple(other, [sam]);
    const missing = '0198c0de-0000-7000-8000-000000000000';
    for (const stranger of [other, admin, sam]) {
      const caller = practice.as(stranger);
      const calls = (caseId: string) => [
        caller.get(`/cases/${caseId}`),
        caller.patch(`/cases/${caseId}`, { stage: 'working' }, { version: 1 }),
        caller.get(`/cases/${caseId}/care-team`),
        caller.post(`/cases/${caseId}/care-team`, { personId: other.personId, lead: true }),
        caller.patch(`/cases/${caseId}/care-team/${anna.personId}`, { lead: false }),
        caller.delete(`/cases/${caseId}/care-team/${anna.personId}`),
        caller.post(`/cases/${caseId}/members/${members[0].personId}/invitation`, {}),
        caller.get(`/cases/${caseId}/safety-screens`),
        caller.post(`/cases/${caseId}/safety-screens`, screen(members[0].personId)),
      ];
      const real = await Promise.all(calls(id));
      const none = await Promise.all(calls(missing));
      expect(real.map(({ status }) => status)).toEqual(real.map(() => 404));
      expect(real.map(({ body }) => ({ ...body, instance: '' }))).toEqual(
        none.map(({ body }) => ({ ...body, instance: '' })),
      );
    }
    expect((await practice.as(sam).get(`/cases/${mine}`)).status).toBe(404);
    expect((await practice.as(sam).get('/cases')).status).toBe(404);
    expect((await practice.as(admin).get('/cases')).status).toBe(404);
    expect((await practice.as(admin).post('/cases', couple('by-admin'))).status).toBe(404);
    expect((await practice.as(null).get(`/cases/${id}`)).status).toBe(401);
    const listed = await practice.as(other).get('/cases');
    expect(listed.body.items.map((row: { id: string }) => row.id)).toEqual([mine]);
  });

  it('refuse an address that is in use, with the same words whoever uses it', async () => {
    await open('twice');
    const client = await practice.as(anna).post('/cases', couple('twice'));
    expect(client.status).toBe(422);
    const staff = couple('fresh');
    staff.members[0]!.email = anna.email;
    const ofStaff = await practice.as(anna).post('/cases', staff);
    expect(ofStaff.body.errors).toEqual(client.body.errors);
    expect(client.body.errors).toEqual([expect.objectContaining({ path: 'members.0.email' })]);
    const same = couple('same');
    same.members[1]!.email = ' SAM.same@example.org ';
    const twins = await practice.as(anna).post('/cases', same);
    expect(twins.body.errors).toEqual([expect.objectContaining({ path: 'members.1.email' })]);
    const { rows } = await practice.owner.query(
      `select count(*)::int as n from attune.account where email like '%.fresh@example.org' or email like '%.same@%'`,
    );
    expect(rows[0].n).toBe(0);
  });

  it('are opened once when the same form is sent five times at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => practice.as(anna).post('/cases', couple('racing'))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422]);
    const { rows } = await practice.owner.query(
      `select (select count(*)::int from attune.account where email like '%.racing@%') as accounts,
        (select count(*)::int from attune.therapy_case c where not exists
          (select 1 from attune.case_member m where m.case_id = c.id)) as empty_cases`,
    );
    expect(rows[0]).toEqual({ accounts: 2, empty_cases: 0 });
  });

  it.each([
    ['one partner of two', { members: [{ name: 'Sam', email: 'a1@example.org' }] }, 'members'],
    ['nobody', { members: [] }, 'members'],
    ['two people in an individual case', { kind: 'individual' }, 'members'],
    ['a day to come', { openedOn: '2199-01-01' }, 'openedOn'],
    ['a day before time', { openedOn: '0000-01-01' }, 'openedOn'],
    ['no such day', { openedOn: '2026-02-30' }, 'openedOn'],
    ['an unknown field', { owner: 'me' }, 'owner'],
  ])('refuse %s', async (_, change, path) => {
    const refused = await practice.as(anna).post('/cases', { ...couple('bad'), ...change });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].path).toBe(path);
  });

  it('change stage once for a version, and not for a stale one', async () => {
    const { id } = await open('stage');
    const changed = await practice.as(anna).patch(`/cases/${id}`, { stage: 'parting' }, { version: 1 });
    expect(changed.body).toMatchObject({ stage: 'parting', version: 2 });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect((await practice.as(anna).patch(`/cases/${id}`, { stage: 'working' }, { version: 1 })).status).toBe(412);
    expect((await practice.as(anna).patch(`/cases/${id}`, { stage: 'working' })).status).toBe(428);
    expect((await practice.as(anna).patch(`/cases/${id}`, { stage: 'lost' }, { version: 2 })).status).toBe(422);
  });

  it('are read, not changed, by a supervisor of somebody on the care team', async () => {
    const { id, members } = await open('supervised');
    const caller = practice.as(supervisor);
    expect((await caller.get(`/cases/${id}`)).body).toMatchObject({ id });
    expect((await caller.get(`/cases/${id}/care-team`)).status).toBe(200);
    expect((await caller.get('/cases?limit=200')).body.items.map((row: { id: string }) => row.id)).toContain(id);
    expect((await caller.patch(`/cases/${id}`, { stage: 'working' }, { version: 1 })).status).toBe(403);
    expect((await caller.post(`/cases/${id}/safety-screens`, screen(members[0].personId))).status).toBe(403);
    expect((await caller.post(`/cases/${id}/members/${members[0].personId}/invitation`, {})).status).toBe(403);
  });

  it('leave a trace of each act', async () => {
    const { id } = await open('trace');
    await practice.as(anna).get(`/cases/${id}`);
    const { rows } = await practice.owner.query(
      'select action, actor_id from attune.audit_event where case_id = $1 order by at',
      [id],
    );
    expect(rows).toEqual([
      { action: 'case:create', actor_id: anna.personId },
      { action: 'case:read', actor_id: anna.personId },
    ]);
  });
});

function screen(personId: string) {
  return { personId, outcome: 'no_concern', screenedOn: '2026-03-01', reviewOn: '2027-09-01', alone: true };
}
