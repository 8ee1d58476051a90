import { attestedText } from '@attune/notes/domain';
import { CoupleInTherapy } from '@attune/notes/testing';
import { Vault } from '@attune/sealing/api';
import { newId, Rows } from '@attune/shared/data';
import { createHash } from 'node:crypto';
import { Client } from 'pg';

describe('a note', () => {
  let couple: CoupleInTherapy;

  beforeAll(async () => {
    couple = await CoupleInTherapy.start('notes');
  });
  afterAll(async () => {
    expect(couple.practice.failures).toEqual([]);
    await couple.stop();
  });

  it('is drafted, saved as typed, signed, and added to', async () => {
    const { anna, caseId } = couple;
    const sessionId = await couple.session('2 hours');
    const draft = await couple.draft(anna, { sessionId });
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
      body: couple.body(),
    });
    const { id } = draft.body;

    const saved = await couple.save(anna, id, 'Read-me game', 1);
    expect(saved.status).toBe(200);
    expect(saved.body).toMatchObject({ id, version: 2 });
    expect(saved.headers.get('etag')).toBe('"2"');
    expect((await couple.as(anna).get(`/notes/${id}`)).body.body).toEqual(couple.body('Read-me game'));

    const signed = await couple.sign(anna, id, 2);
    expect(signed.status).toBe(200);
    expect(signed.body).toMatchObject({
      state: 'signed',
      version: 3,
      lateEntry: false,
      body: couple.body('Read-me game'),
    });

    const addendum = await couple.as(anna).post(`/notes/${id}/addenda`, { text: 'Sam called afterwards.' });
    expect(addendum.status).toBe(201);
    expect(addendum.body).toMatchObject({ author: 'Anna Berg', text: 'Sam called afterwards.' });
    await couple.as(couple.ben).post(`/notes/${id}/addenda`, { text: 'I spoke to Alex.' });
    const read = await couple.as(anna).get(`/notes/${id}`);
    expect(read.body.addenda.map(({ text }: { text: string }) => text)).toEqual([
      'Sam called afterwards.',
      'I spoke to Alex.',
    ]);
    expect(read.body.version).toBe(3);
    const list = await couple.as(anna).get(`/cases/${caseId}/notes`);
    expect(list.body).toEqual({ items: [read.body], nextCursor: null });
  });

  it('begun twice with one id is one draft', async () => {
    const note = couple.aNote();
    const path = `/cases/${couple.caseId}/notes`;
    const answers = await Promise.all(Array.from({ length: 5 }, () => couple.as(couple.anna).post(path, note)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await couple.count('note where id = $1', [note.id])).toBe(1);

    await couple.save(couple.anna, note.id, 'typed meanwhile', 1);
    const later = await couple.as(couple.anna).post(path, { ...note, id: note.id.toUpperCase() });
    expect(later.body).toMatchObject({ id: note.id, version: 2, body: couple.body('typed meanwhile') });
  });

  it('does not tell whose an id is that is taken', async () => {
    const seen = await couple.signed(couple.ben);
    const unseen = (await couple.draft(couple.ben)).body.id;
    const elsewhere = couple.aNote({ body: { sections: { plan: 'x' }, partners: [] } });
    await couple.as(couple.otto).post(`/cases/${couple.otherCaseId}/notes`, elsewhere);
    const answers = await Promise.all([seen, unseen, elsewhere.id].map((id) => couple.draft(couple.anna, { id })));
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
    expect(new Set(answers.map(({ body }) => JSON.stringify({ ...body, instance: '' }))).size).toBe(1);
  });

  it('saved in two tabs keeps what was saved first and tells the other', async () => {
    const { id } = (await couple.draft(couple.anna)).body;
    expect((await couple.save(couple.anna, id, 'first tab', 1)).status).toBe(200);
    const second = await couple.save(couple.anna, id, 'second tab', 1);
    expect(second.status).toBe(412);
    expect(second.body.type).toBe('urn:attune:problem:stale-version');
    expect((await couple.sign(couple.anna, id, 1)).status).toBe(412);
    expect((await couple.as(couple.anna).get(`/notes/${id}`)).body).toMatchObject({
      version: 2,
      body: couple.body('first tab'),
    });
  });

  it('is changed and signed by its author only', async () => {
    const draft = (await couple.draft(couple.anna)).body.id;
    expect((await couple.save(couple.ben, draft, 'not mine', 1)).status).toBe(404);
    expect((await couple.sign(couple.ben, draft, 1)).status).toBe(404);
    const signed = await couple.signed(couple.anna);
    expect((await couple.save(couple.ben, signed, 'not mine', 2)).status).toBe(403);
    expect((await couple.sign(couple.sue, signed, 2)).status).toBe(403);
  });

  it('once signed does not change in the application', async () => {
    const id = await couple.signed(couple.anna);
    expect((await couple.save(couple.anna, id, 'later', 2)).status).toBe(409);
    expect((await couple.sign(couple.anna, id, 2)).status).toBe(409);
    expect((await couple.as(couple.anna).get(`/notes/${id}`)).body).toMatchObject({ version: 2, body: couple.body() });
  });

  it('once signed does not change for the application’s role by SQL', async () => {
    const id = await couple.signed(couple.anna);
    const client = new Client({ connectionString: couple.practice.runtimeUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.actor', $1, true), set_config('app.practice', $2, true)`, [
        couple.anna.personId,
        couple.practiceId,
      ]);
      const where = `where id = '${id}'`;
      const seen = await client.query(`select state from attune.note ${where}`);
      expect(seen.rows).toEqual([{ state: 'signed' }]);
      const changed = await client.query(
        `update attune.note set body_sealed = '\\x00', version = version + 1 ${where}`,
      );
      expect(changed.rowCount).toBe(0);
      for (const statement of [
        `update attune.note set author_id = gen_random_uuid() ${where}`,
        `update attune.note_addendum set body_sealed = '\\x00'`,
        `delete from attune.note ${where}`,
        'truncate attune.note',
        'alter table attune.note disable trigger all',
      ]) {
        await client.query('savepoint before');
        await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/);
        await client.query('rollback to savepoint before');
      }
    } finally {
      await client.end();
    }
  });

  it('once signed does not change even for the owner of the tables', async () => {
    const id = await couple.signed(couple.anna);
    await couple.as(couple.anna).post(`/notes/${id}/addenda`, { text: 'Added.' });
    for (const statement of [
      `update attune.note set body_sealed = '\\x00', version = version + 1 where id = $1`,
      `update attune.note set state = 'draft', signed_at = null, commitment = null, version = version + 1 where id = $1`,
      'update attune.note set late_entry = true where id = $1',
      'delete from attune.note where id = $1',
      `update attune.note_addendum set body_sealed = '\\x00' where note_id = $1`,
      'delete from attune.note_addendum where note_id = $1',
    ]) {
      await expect(couple.practice.owner.query(statement, [id])).rejects.toMatchObject({ code: '23001' });
    }
  });

  it('leaves a salted commitment to what was signed, and nothing to guess it by', async () => {
    const sessionId = await couple.session('3 hours');
    const id = await couple.signed(couple.anna, { sessionId });
    const { rows } = await couple.practice.owner.query(
      'select n.*, k.wrapped from attune.note n join attune.data_key k on k.id = n.key_id where n.id = $1',
      [id],
    );
    const stored = rows[0];
    const { app } = couple.practice.application;
    const text = await app.get(Rows).as(couple.anna, () =>
      Promise.resolve(
        app.get(Vault).open(stored.body_sealed, stored, {
          table: 'note',
          rowId: id,
          more: [couple.caseId, couple.anna.personId],
        }),
      ),
    );
    const { body, salt } = JSON.parse(text);
    const attested = attestedText({
      noteId: id,
      caseId: couple.caseId,
      authorId: couple.anna.personId,
      sessionId,
      format: 'soap',
      body,
    });
    const commitment = createHash('sha256').update(Buffer.from(salt, 'base64')).update(attested).digest();
    expect(Buffer.from(salt, 'base64')).toHaveLength(32);
    expect(stored.commitment.equals(commitment)).toBe(true);
    expect(stored.commitment.equals(createHash('sha256').update(attested).digest())).toBe(false);
  });

  it.each([
    ['within 72 hours of the session’s end is no late entry', '72 hours 49 minutes', false],
    ['later than that says so', '72 hours 51 minutes', true],
  ])('signed %s', async (_, ago, late) => {
    const { body } = await couple.draft(couple.anna, { sessionId: await couple.session(ago) });
    expect((await couple.sign(couple.anna, body.id, 1)).body.lateEntry).toBe(late);
  });

  it('cannot be signed before its session was held, nor without a word', async () => {
    const toCome = (await couple.draft(couple.anna, { sessionId: await couple.session('-2 days', 'planned') })).body.id;
    const planned = (await couple.draft(couple.anna, { sessionId: await couple.session('2 days', 'planned') })).body.id;
    expect(await couple.sign(couple.anna, toCome, 1)).toMatchObject({
      status: 409,
      body: { detail: 'The session is still to come. Sign the note when it has taken place.' },
    });
    expect((await couple.sign(couple.anna, planned, 1)).status).toBe(409);
    const blank = (await couple.draft(couple.anna, { body: { sections: { plan: ' ' }, partners: [] } })).body.id;
    expect(await couple.sign(couple.anna, blank, 1)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'body', message: 'Write the note first' }] },
    });
    const draft = (await couple.draft(couple.anna)).body.id;
    expect((await couple.as(couple.anna).post(`/notes/${draft}/addenda`, { text: 'x' })).status).toBe(409);
  });

  it('is about a session and partners of its own case', async () => {
    const elsewhere = await couple.session('2 hours', 'held', { caseId: couple.otherCaseId });
    expect((await couple.draft(couple.anna, { sessionId: elsewhere })).body.errors[0].path).toBe('sessionId');
    expect((await couple.draft(couple.anna, { sessionId: newId() })).body.errors[0].path).toBe('sessionId');
    const stranger = { personId: couple.kim.personId, sections: {}, risk: 'none' as const, riskRemark: '' };
    const body = { sections: {}, partners: [stranger] };
    expect((await couple.draft(couple.anna, { body })).body.errors[0].path).toBe('body.partners.0.personId');
    const { id } = (await couple.draft(couple.anna)).body;
    const saved = await couple.as(couple.anna).put(`/notes/${id}`, { format: 'soap', body }, { version: 1 });
    expect(saved.status).toBe(422);
  });

  it('leaves a trace of each act, in the transaction of the act', async () => {
    const { id } = (await couple.draft(couple.anna)).body;
    await couple.save(couple.anna, id, 'typed', 1);
    await couple.save(couple.anna, id, 'stale', 1);
    await couple.as(couple.anna).get(`/notes/${id}`);
    await couple.sign(couple.anna, id, 2);
    await couple.as(couple.anna).post(`/notes/${id}/addenda`, { text: 'Added.' });
    await couple.as(couple.anna).get(`/cases/${couple.caseId}/notes?limit=1`);
    const { rows } = await couple.practice.owner.query(
      `select action, case_id from attune.audit_event where $1::uuid = any (resource_ids) order by at`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'note:write',
      'note:write',
      'note:read',
      'note:sign',
      'note:addend',
      'note:list',
    ]);
    expect(new Set(rows.map(({ case_id }) => case_id))).toEqual(new Set([couple.caseId]));
  });
});
