import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type TestPerson } from '@attune/shared/testing';

describe('an Idempotency-Key', () => {
  let practice: PracticeUnderTest;
  let anna: TestPerson;
  let ben: TestPerson;
  let caseId: string;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('idempotency');
    const practiceId = await practice.people.practice();
    anna = await practice.people.staff(practiceId, 'Anna Berg', ['therapist']);
    ben = await practice.people.staff(practiceId, 'Ben Ode', ['therapist']);
    const partners = [
      await practice.people.client(practiceId, 'Sam'),
      await practice.people.client(practiceId, 'Alex'),
    ];
    caseId = await practice.people.couple(anna, partners);
    await practice.owner.query('insert into attune.care_team (practice_id, case_id, person_id) values ($1, $2, $3)', [
      practiceId,
      caseId,
      ben.personId,
    ]);
  });
  afterAll(async () => {
    expect(practice.failures).toEqual([]);
    await practice.stop();
  });

  const count = async (sql: string, parameters: unknown[] = []): Promise<number> =>
    Number((await practice.owner.query(`select count(*) from attune.${sql}`, parameters)).rows[0].count);

  const aNote = () => ({
    id: newId(),
    format: 'soap',
    sessionId: null,
    body: { sections: { plan: 'Quiet heron' }, partners: [] },
  });

  async function signedNote(): Promise<string> {
    const note = aNote();
    await practice.as(anna).post(`/cases/${caseId}/notes`, note);
    await practice.as(anna).post(`/notes/${note.id}/sign`, undefined, { version: 1 });
    return note.id;
  }

  it('makes twenty parallel requests do their work once and get twenty equal answers', async () => {
    const noteId = await signedNote();
    const idempotencyKey = newId();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        practice.as(anna).post(`/notes/${noteId}/addenda`, { text: 'Sam called.' }, { idempotencyKey }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await count('note_addendum where note_id = $1', [noteId])).toBe(1);
    expect(await count(`audit_event where action = 'note:addend' and $1::uuid = any (resource_ids)`, [noteId])).toBe(1);
  });

  it('repeats status and version of the first answer', async () => {
    const note = aNote();
    const options = { idempotencyKey: newId() };
    const first = await practice.as(anna).post(`/cases/${caseId}/notes`, note, options);
    await practice.as(anna).put(`/notes/${note.id}`, { format: 'soap', body: note.body }, { version: 1 });
    const again = await practice.as(anna).post(`/cases/${caseId}/notes`, note, options);
    expect(again.status).toBe(first.status);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('etag')).toBe('"1"');
  });

  it('lets a save whose answer was lost be sent again', async () => {
    const note = aNote();
    await practice.as(anna).post(`/cases/${caseId}/notes`, note);
    const save = () =>
      practice
        .as(anna)
        .put(
          `/notes/${note.id}`,
          { format: 'soap', body: note.body },
          { version: 1, idempotencyKey: `save-${note.id}` },
        );
    const first = await save();
    const again = await save();
    expect(first.body.version).toBe(2);
    expect(again.text).toBe(first.text);
  });

  it('is refused for another request', async () => {
    const options = { idempotencyKey: newId() };
    expect((await practice.as(anna).post(`/cases/${caseId}/notes`, aNote(), options)).status).toBe(201);
    const other = await practice.as(anna).post(`/cases/${caseId}/notes`, aNote(), options);
    expect(other.status).toBe(422);
    expect(other.body.errors[0].path).toBe('Idempotency-Key');
  });

  it('is kept only when the work is', async () => {
    const note = aNote();
    const options = { idempotencyKey: newId() };
    const elsewhere = { ...note, sessionId: newId() };
    expect((await practice.as(anna).post(`/cases/${caseId}/notes`, elsewhere, options)).status).toBe(422);
    expect((await practice.as(anna).post(`/cases/${caseId}/notes`, note, options)).status).toBe(201);
  });

  it('belongs to one person: a colleague with the same key does their own work', async () => {
    const noteId = await signedNote();
    const options = { idempotencyKey: newId() };
    const mine = await practice.as(anna).post(`/notes/${noteId}/addenda`, { text: 'Mine.' }, options);
    const theirs = await practice.as(ben).post(`/notes/${noteId}/addenda`, { text: 'Mine.' }, options);
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('is forgotten after 24 hours', async () => {
    const noteId = await signedNote();
    const options = { idempotencyKey: newId() };
    const first = await practice.as(anna).post(`/notes/${noteId}/addenda`, { text: 'Twice meant.' }, options);
    await practice.owner.query(
      `update attune.idempotency set created_at = created_at - interval '25 hours' where key = $1`,
      [options.idempotencyKey],
    );
    const later = await practice.as(anna).post(`/notes/${noteId}/addenda`, { text: 'Twice meant.' }, options);
    expect(later.status).toBe(201);
    expect(later.body.id).not.toBe(first.body.id);
    expect(await count(`idempotency where created_at < now() - interval '24 hours'`)).toBe(0);
  });

  it.each([
    ['too short', 'short'],
    ['with spaces', 'with a space'],
    ['too long', 'x'.repeat(201)],
    ['not ASCII', 'hërön-hërön'],
  ])('must be 8 to 200 visible characters, not %s', async (_, key) => {
    const headers = { 'idempotency-key': key };
    const refused = await practice.as(anna).post(`/cases/${caseId}/notes`, aNote(), { headers });
    expect(refused.status).toBe(422);
  });

  it('stores no word of request or answer in clear', async () => {
    const { rows } = await practice.owner.query('select answer_sealed from attune.idempotency');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ answer_sealed }) => String(answer_sealed).includes('heron'))).toBe(false);
  });
});
