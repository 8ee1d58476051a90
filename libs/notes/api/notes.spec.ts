import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type Answer, type Json, type TestPerson } from '@attune/shared/testing';

describe('a note', () => {
  let practice: PracticeUnderTest;
  let anna: TestPerson;
  let sam: TestPerson;
  let alex: TestPerson;
  let caseId: string;
  let sessionId: string;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('notes');
    const { people } = practice;
    const practiceId = await people.practice();
    anna = await people.staff(practiceId, 'Anna Berg', ['therapist']);
    sam = await people.client(practiceId, 'Sam');
    alex = await people.client(practiceId, 'Alex');
    caseId = await people.couple(anna, [sam, alex]);
    sessionId = await heldSession('2 hours');
  });
  afterAll(async () => {
    expect(practice.failures).toEqual([]);
    await practice.stop();
  });

  async function heldSession(ago: string, state = 'held'): Promise<string> {
    const id = newId();
    await practice.owner.query(
      `insert into attune.therapy_session (practice_id, case_id, id, starts_at, minutes, time_zone, kind, modality, state)
       values ($1, $2, $3, now() - $4::interval, 50, 'Europe/Vienna', 'joint', 'in_person', $5)`,
      [anna.practiceId, caseId, id, ago, state],
    );
    return id;
  }

  const aBody = (plan = '') => ({
    sections: { subjective: 'They came in smiling.', plan },
    partners: [
      { personId: sam.personId, sections: { subjective: 'Feels unheard.' }, risk: 'none', riskRemark: '' },
      { personId: alex.personId, sections: {}, risk: 'unknown', riskRemark: '' },
    ],
  });

  const begin = (more: object = {}): Promise<Answer<Json>> =>
    practice
      .as(anna)
      .post(`/cases/${caseId}/notes`, { id: newId(), format: 'soap', sessionId, body: aBody(), ...more });

  it('is drafted, saved as typed, signed, and added to', async () => {
    const draft = await begin();
    expect(practice.failures).toEqual([]);
    expect(draft.status).toBe(201);
    expect(draft.headers.get('etag')).toBe('"1"');
    expect(draft.body).toMatchObject({
      caseId,
      sessionId,
      session: { number: 1 },
      state: 'draft',
      mine: true,
      author: { name: 'Anna Berg' },
      audience: 'care_team',
      version: 1,
      signedAt: null,
      body: aBody(),
    });
    const path = `/notes/${draft.body.id}`;

    const saved = await practice.as(anna).put(path, { format: 'soap', body: aBody('Read-me game') }, { version: 1 });
    expect(saved.status).toBe(200);
    expect(saved.body).toMatchObject({ id: draft.body.id, version: 2 });
    expect(saved.headers.get('etag')).toBe('"2"');
    expect((await practice.as(anna).get(path)).body.body).toEqual(aBody('Read-me game'));

    const signed = await practice.as(anna).post(`${path}/sign`, undefined, { version: 2 });
    expect(signed.status).toBe(200);
    expect(signed.body).toMatchObject({ state: 'signed', version: 3, lateEntry: false, body: aBody('Read-me game') });

    const late = await practice.as(anna).put(path, { format: 'soap', body: aBody('other') }, { version: 3 });
    expect(late.status).toBe(409);

    const addendum = await practice.as(anna).post(`${path}/addenda`, { text: 'Sam called afterwards.' });
    expect(addendum.status).toBe(201);
    expect(addendum.body).toMatchObject({ author: 'Anna Berg', text: 'Sam called afterwards.' });
    const read = await practice.as(anna).get(path);
    expect(read.body.addenda).toEqual([addendum.body]);
    expect(read.body.version).toBe(3);
    const list = await practice.as(anna).get(`/cases/${caseId}/notes`);
    expect(list.body.items[0]).toEqual(read.body);
    expect(list.body.nextCursor).toBeNull();
  });
});
