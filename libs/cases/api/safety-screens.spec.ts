import { Rows } from '@attune/shared/data';
import { dayIn } from '@attune/shared/domain';
import { PracticeUnderTest, type TestPerson } from '@attune/shared/testing';

describe('safety screens', () => {
  let practice: PracticeUnderTest;
  let practiceId: string;
  let anna: TestPerson;
  let sam: TestPerson;
  let alex: TestPerson;
  let caseId: string;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('safety_screens');
    practiceId = await practice.people.practice();
    anna = await practice.people.staff(practiceId, 'Anna Berg', ['therapist']);
  });
  beforeEach(async () => {
    sam = await practice.people.client(practiceId, 'Sam Adler');
    alex = await practice.people.client(practiceId, 'Alex Reyes');
    caseId = await practice.people.couple(anna, [sam, alex]);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const screen = (person: TestPerson, change: object = {}) => ({
    personId: person.personId,
    outcome: 'no_concern',
    screenedOn: '2026-03-01',
    reviewOn: '2190-09-01',
    alone: true,
    remark: '',
    ...change,
  });
  const record = (person: TestPerson, change: object = {}) =>
    practice.as(anna).post(`/cases/${caseId}/safety-screens`, screen(person, change));
  const safety = async () => {
    const one = (await practice.as(anna).get(`/cases/${caseId}`)).body.safety;
    const { items } = (await practice.as(anna).get('/cases?limit=200')).body;
    expect(items.find(({ id }: { id: string }) => id === caseId).safety).toBe(one);
    return one;
  };

  it('make a case clear once each partner has one, and a concern whichever partner has it last', async () => {
    expect(await safety()).toBe('due');
    expect((await record(sam)).status).toBe(201);
    expect(await safety()).toBe('due');
    await record(alex);
    expect(await safety()).toBe('clear');
    await record(alex, { outcome: 'concern', screenedOn: '2026-04-01' });
    expect(await safety()).toBe('concern');
    await record(alex, { outcome: 'no_concern', screenedOn: '2026-03-20' });
    expect(await safety()).toBe('concern');
    await record(alex, { outcome: 'mild_with_plan', screenedOn: '2026-04-01' });
    expect(await safety()).toBe('clear');
    await record(sam, { screenedOn: '2026-04-02', reviewOn: '2026-04-03' });
    expect(await safety()).toBe('due');
  });

  it('are listed newest first, with their words, for the care team alone', async () => {
    await record(sam, { remark: 'Spoke freely, no fear.' });
    await record(alex, { outcome: 'past_concern_ended', screenedOn: '2026-04-01' });
    const { body } = await practice.as(anna).get(`/cases/${caseId}/safety-screens`);
    expect(body.items).toMatchObject([
      { personId: alex.personId, outcome: 'past_concern_ended', recordedBy: 'Anna Berg' },
      { personId: sam.personId, remark: 'Spoke freely, no fear.', screenedOn: '2026-03-01' },
    ]);
    const rows = practice.application.app.get(Rows);
    for (const partner of [sam, alex]) {
      expect((await practice.as(partner).get(`/cases/${caseId}/safety-screens`)).status).toBe(404);
      expect((await practice.as(partner).post(`/cases/${caseId}/safety-screens`, screen(partner))).status).toBe(404);
      const seen = await rows.as(partner, () =>
        rows.query(
          `select (select count(*) from safety_screen)::int as screens,
             (select count(*) from data_key where compartment = 'safety')::int as keys`,
        ),
      );
      expect(seen).toEqual([{ screens: 0, keys: 0 }]);
    }
  });

  it('rest sealed: no word of them is in the table, and a screen moved to another day does not open', async () => {
    await record(sam, { outcome: 'concern', remark: 'Marigold threats at the door' });
    const { rows } = await practice.owner.query('select s::text as line from attune.safety_screen s');
    const raw = rows.map(({ line }) => `${line} ${Buffer.from(line.replaceAll('\\x', ''), 'hex').toString()}`).join();
    expect(raw).not.toMatch(/Marigold|concern/);
    await practice.owner.query('alter table attune.safety_screen disable trigger safety_screen_stays');
    await practice.owner.query(`update attune.safety_screen set screened_on = '2026-01-01' where case_id = $1`, [
      caseId,
    ]);
    expect((await practice.as(anna).get(`/cases/${caseId}`)).status).toBe(500);
    expect(practice.failures.splice(0)).toHaveLength(1);
  });

  it('refuse strangers, days out of order, and a partner who was not alone', async () => {
    const kim = await practice.people.client(practiceId, 'Kim Stone');
    const tomorrow = dayIn('Pacific/Kiritimati', new Date(Date.now() + 86_400_000));
    for (const [person, change, path] of [
      [kim, {}, 'personId'],
      [sam, { alone: false }, 'alone'],
      [sam, { screenedOn: tomorrow }, 'screenedOn'],
      [sam, { reviewOn: '2026-03-01' }, 'reviewOn'],
      [sam, { outcome: 'fine' }, 'outcome'],
      [sam, { remark: 'x'.repeat(4001) }, 'remark'],
    ] as const) {
      const refused = await record(person, change);
      expect([refused.status, refused.body.errors?.[0].path]).toEqual([422, path]);
    }
  });

  it('leave a trace that the other partner does not see', async () => {
    const { body } = await record(alex, { outcome: 'concern' });
    const { rows } = await practice.owner.query(
      `select action, subject_id from attune.audit_event where $1 = any (resource_ids)`,
      [body.id],
    );
    expect(rows).toEqual([{ action: 'safety-screen:record', subject_id: alex.personId }]);
  });
});
