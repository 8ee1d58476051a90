import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type TestPerson } from '@attune/shared/testing';

describe('care teams', () => {
  let practice: PracticeUnderTest;
  let practiceId: string;
  let anna: TestPerson;
  let otto: TestPerson;
  let admin: TestPerson;
  let caseId: string;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('care_teams');
    practiceId = await practice.people.practice();
    anna = await practice.people.staff(practiceId, 'Anna Berg', ['therapist']);
    otto = await practice.people.staff(practiceId, 'Otto Kern', ['therapist']);
    admin = await practice.people.staff(practiceId, 'Mara Lind', ['admin']);
  });
  beforeEach(async () => {
    caseId = await practice.people.couple(anna, [await practice.people.client(practiceId, 'Sam Adler')]);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const join = (personId: string, lead = false, as = anna) =>
    practice.as(as).post(`/cases/${caseId}/care-team`, { personId, lead });
  const leave = (personId: string, as = anna) => practice.as(as).delete(`/cases/${caseId}/care-team/${personId}`);
  const names = (body: { items: { name: string; lead: boolean }[] }) =>
    body.items.map(({ name, lead }) => `${name}${lead ? ' leads' : ''}`);

  it('take a colleague in and let them go; both count from their next request', async () => {
    expect((await practice.as(otto).get(`/cases/${caseId}`)).status).toBe(404);
    const joined = await join(otto.personId);
    expect([joined.status, names(joined.body)]).toEqual([201, ['Anna Berg leads', 'Otto Kern']]);
    expect((await practice.as(otto).get(`/cases/${caseId}`)).status).toBe(200);
    expect((await leave(otto.personId)).status).toBe(204);
    expect((await practice.as(otto).get(`/cases/${caseId}`)).status).toBe(404);
    expect((await practice.as(otto).get('/cases')).body.items).toEqual([]);
    expect((await practice.as(otto).get(`/cases/${caseId}/sessions`)).status).toBe(404);
    const back = await join(otto.personId, true);
    expect(names(back.body)).toEqual(['Anna Berg leads', 'Otto Kern leads']);
    expect((await practice.as(otto).get(`/cases/${caseId}/care-team`)).body).toEqual(back.body);
  });

  it('always keep a lead', async () => {
    expect((await leave(anna.personId)).status).toBe(409);
    const change = (person: TestPerson, lead: boolean) =>
      practice.as(anna).patch(`/cases/${caseId}/care-team/${person.personId}`, { lead });
    expect((await change(anna, false)).status).toBe(409);
    await join(otto.personId);
    expect((await leave(anna.personId)).status).toBe(409);
    expect(names((await change(otto, true)).body)).toEqual(['Anna Berg leads', 'Otto Kern leads']);
    expect((await leave(anna.personId)).status).toBe(204);
    expect((await practice.as(anna).get(`/cases/${caseId}`)).status).toBe(404);
    expect((await practice.as(otto).get(`/cases/${caseId}`)).status).toBe(200);
  });

  it('keep a lead when two leads let each other go in the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const both = await practice.people.couple(anna, [await practice.people.client(practiceId, 'Kim Stone')]);
      await practice.as(anna).post(`/cases/${both}/care-team`, { personId: otto.personId, lead: true });
      const answers = await Promise.all([
        practice.as(anna).delete(`/cases/${both}/care-team/${otto.personId}`),
        practice.as(otto).delete(`/cases/${both}/care-team/${anna.personId}`),
      ]);
      expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
      const { rows } = await practice.owner.query(
        'select count(*)::int as n from attune.care_team where case_id = $1 and lead and until is null',
        [both],
      );
      expect(rows[0].n).toBe(1);
    }
  });

  it('change by their leads alone', async () => {
    await join(otto.personId);
    expect((await join(otto.personId, true, otto)).status).toBe(403);
    expect((await leave(anna.personId, otto)).status).toBe(403);
    expect((await leave(newId())).status).toBe(404);
  });

  it('are made of therapists and supervisors of the practice who are not disabled', async () => {
    const gone = await practice.people.staff(practiceId, 'Gus Gone', ['therapist']);
    await practice.owner.query(`update attune.account set status = 'disabled' where person_id = $1`, [gone.personId]);
    const elsewhere = await practice.people.staff(await practice.people.practice('Oak'), 'Ela Else', ['therapist']);
    const client = await practice.people.client(practiceId, 'Kim Stone');
    for (const person of [gone, elsewhere, client, admin]) {
      const refused = await join(person.personId);
      expect([refused.status, refused.body.errors[0].path]).toEqual([422, 'personId']);
    }
    const { body } = await practice.as(anna).get('/colleagues');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['Anna Berg', 'Otto Kern']);
    expect((await practice.as(client).get('/colleagues')).status).toBe(404);
    expect((await practice.as(gone).get('/colleagues')).status).toBe(401);
  });
});
