import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type TestPerson } from '@attune/shared/testing';

describe('the caseload', () => {
  let practice: PracticeUnderTest;
  let practiceId: string;
  let anna: TestPerson;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('caseload');
    practiceId = await practice.people.practice();
  });
  beforeEach(async () => {
    anna = await practice.people.staff(practiceId, 'Anna Berg', ['therapist']);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const couple = async (a: string, b: string) => {
    const partners = [await practice.people.client(practiceId, a), await practice.people.client(practiceId, b)];
    return { id: await practice.people.couple(anna, partners), partners };
  };
  const session = async (caseId: string, days: number, state: string) => {
    const id = newId();
    await practice.owner.query(
      `insert into attune.therapy_session (practice_id, case_id, id, starts_at, minutes, time_zone, kind, modality, state)
       values ($1, $2, $3, now() + make_interval(days => $4), 60, 'UTC', 'joint', 'video', $5)`,
      [practiceId, caseId, id, days, state],
    );
    return id;
  };
  const score = (caseId: string, person: TestPerson, measure: string, day: number, value: number, about = 'self') =>
    practice.owner.query(
      `insert into attune.score (practice_id, case_id, id, person_id, measure, about, value, scale_min, scale_max, label,
         direction, at, source)
       values ($1, $2, $3, $4, $5, $6, $7, 0, 100, 'A label', 1, timestamptz '2026-01-01' + make_interval(days => $8),
         'import')`,
      [practiceId, caseId, newId(), person.personId, measure, about, value, day],
    );
  const list = async (query = '') => (await practice.as(anna).get(`/cases${query}`)).body;

  it('pages stay put while cases are opened, and hold every case once', async () => {
    for (let n = 0; n < 7; n += 1) await couple(`Sam ${n}`, `Alex ${n}`);
    const whole = (await list()).items.map(({ id }: { id: string }) => id);
    expect(whole).toHaveLength(7);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: { id: string }[]; nextCursor: string | null } = await list(
        `?limit=3${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      await practice.as(anna).post('/cases', {
        kind: 'individual',
        openedOn: '2026-11-01',
        members: [{ name: 'New', email: `${newId()}@example.org` }],
      });
    }
    expect(seen).toEqual(whole);
  });

  it('is searched by a part of a name, whatever is in it, and by stage', async () => {
    const one = await couple('Marisol 100%', 'Juan_Pablo');
    const two = await couple('Maris\\Anne', 'Jo O’Neil');
    await practice.as(anna).patch(`/cases/${two.id}`, { stage: 'parting' }, { version: 1 });
    const ids = async (query: string) => (await list(query)).items.map(({ id }: { id: string }) => id);
    expect(await ids('?name=maris')).toEqual([two.id, one.id]);
    expect(await ids('?name=100%25')).toEqual([one.id]);
    expect(await ids('?name=%25')).toEqual([one.id]);
    expect(await ids('?name=n_p')).toEqual([one.id]);
    expect(await ids('?name=s%5CA')).toEqual([two.id]);
    expect(await ids(`?name=${encodeURIComponent(`O’Neil`)}`)).toEqual([two.id]);
    expect(await ids(`?name=${encodeURIComponent(`' or 1=1 --`)}`)).toEqual([]);
    expect(await ids('?stage=parting')).toEqual([two.id]);
    expect((await practice.as(anna).get('/cases?name=%00')).status).toBe(400);
    for (const bad of ['?stage=lost', '?limit=0', '?limit=201', '?cursor=x', '?order=name']) {
      expect([bad, (await practice.as(anna).get(`/cases${bad}`)).status]).toEqual([bad, 422]);
    }
  });

  it('says what waits in each case', async () => {
    const { id, partners } = await couple('Sam', 'Alex');
    const [sam, alex] = partners as [TestPerson, TestPerson];
    await session(id, -14, 'held');
    const written = await session(id, -7, 'held');
    await session(id, -1, 'cancelled');
    await session(id, 7, 'planned');
    await practice.as(anna).post(`/cases/${id}/notes`, {
      id: newId(),
      format: 'soap',
      sessionId: written,
      body: { sections: {}, partners: [] },
    });
    for (let day = 0; day < 20; day += 1) await score(id, sam, 'satisfaction', day, day);
    await score(id, alex, 'satisfaction', 3, 42);
    await score(id, alex, 'satisfaction', 4, 1, 'partner');
    await score(id, alex, 'tension', 3, 7);
    const [row] = (await list()).items;
    expect(row).toMatchObject({ id, unsignedNotes: 2, homeworkToReview: 0, safety: 'due' });
    expect(Date.parse(row.nextSessionAt) - Date.parse(row.lastSessionAt)).toBeCloseTo(14 * 86_400_000, -5);
    expect(row.trends).toEqual([
      { personId: sam.personId, measure: 'satisfaction', values: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] },
      { personId: alex.personId, measure: 'satisfaction', values: [42] },
    ]);
  });

  it('shows what there is when satisfaction was never measured, and nothing when nothing was', async () => {
    const { id, partners } = await couple('Sam', 'Alex');
    await couple('Kim', 'Lee');
    await score(id, partners[0]!, 'tension', 2, 5);
    await score(id, partners[0]!, 'tension', 1, 4);
    const { items } = await list();
    expect(items.map(({ trends }: { trends: unknown }) => trends)).toEqual([
      [],
      [{ personId: partners[0]!.personId, measure: 'tension', values: [4, 5] }],
    ]);
  });

  it("counts a colleague's draft for the colleague alone", async () => {
    const { id } = await couple('Sam', 'Alex');
    const otto = await practice.people.staff(practiceId, 'Otto Kern', ['therapist']);
    await practice.as(anna).post(`/cases/${id}/care-team`, { personId: otto.personId });
    const body = { sections: {}, partners: [] };
    await practice.as(otto).post(`/cases/${id}/notes`, { id: newId(), format: 'soap', sessionId: null, body });
    expect((await list()).items[0].unsignedNotes).toBe(0);
    expect((await practice.as(otto).get('/cases')).body.items[0].unsignedNotes).toBe(1);
  });

  it('takes as many statements for fifty cases as for one', async () => {
    const { source } = practice.application;
    const original = source.createQueryRunner.bind(source);
    const count = async (limit: number) => {
      let statements = 0;
      source.createQueryRunner = (mode) => {
        const runner = original(mode);
        const query = runner.query.bind(runner) as (...all: unknown[]) => Promise<unknown>;
        runner.query = ((...all: unknown[]) => ((statements += 1), query(...all))) as typeof runner.query;
        return runner;
      };
      await list(`?limit=${limit}`);
      source.createQueryRunner = original;
      return statements;
    };
    for (let n = 0; n < 12; n += 1) await couple(`Sam ${n}`, `Alex ${n}`);
    const one = await count(1);
    expect(await count(50)).toBe(one);
    expect(one).toBeLessThanOrEqual(8);
  });
});
