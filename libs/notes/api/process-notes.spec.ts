import { CoupleInTherapy } from '@attune/notes/testing';
import { newId } from '@attune/shared/data';
import type { Answer, Json, TestPerson } from '@attune/shared/testing';
import { Client } from 'pg';

describe('a process note', () => {
  let couple: CoupleInTherapy;
  let noteId: string;

  beforeAll(async () => {
    couple = await CoupleInTherapy.start('process_notes');
    noteId = (await write(couple.anna, 'I felt protective of Alex today.')).body.id;
  });
  afterAll(async () => {
    expect(couple.practice.failures).toEqual([]);
    await couple.stop();
  });

  const path = () => `/cases/${couple.caseId}/process-notes`;
  const write = (author: TestPerson, text: string, id = newId()): Promise<Answer<Json>> =>
    couple.as(author).post(path(), { id, sessionId: null, text });

  it('is written, read, and changed by its author', async () => {
    const made = await write(couple.anna, 'A hunch.');
    expect(made).toMatchObject({ status: 201, body: { text: 'A hunch.', version: 1, caseId: couple.caseId } });
    const { id } = made.body;
    const saved = await couple.as(couple.anna).put(`/process-notes/${id}`, { text: 'A better hunch.' }, { version: 1 });
    expect(saved).toMatchObject({ status: 200, body: { text: 'A better hunch.', version: 2 } });
    expect((await couple.as(couple.anna).get(`/process-notes/${id}`)).body).toEqual(saved.body);
    const stale = await couple.as(couple.anna).put(`/process-notes/${id}`, { text: 'Older.' }, { version: 1 });
    expect(stale.status).toBe(412);
    expect((await couple.as(couple.anna).get(path())).body.items.map((note: Json) => note.id)).toEqual([id, noteId]);
    expect((await write(couple.anna, 'again', id)).body).toEqual(saved.body);
  });

  it('is nothing at all to everybody else', async () => {
    const missing = await couple.as(couple.anna).get(`/process-notes/${newId()}`);
    for (const person of couple.everybodyElse) {
      const read = await couple.as(person).get(`/process-notes/${noteId}`);
      expect(read.status).toBe(404);
      expect({ ...read.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
      const changed = await couple.as(person).put(`/process-notes/${noteId}`, { text: 'x' }, { version: 1 });
      expect(changed.status).toBe(404);
    }
    for (const colleague of [couple.ben, couple.sue]) {
      expect((await couple.as(colleague).get(path())).body).toEqual({ items: [], nextCursor: null });
    }
    for (const outsider of [couple.mara, couple.otto, couple.sam, couple.alex, couple.kim]) {
      expect((await couple.as(outsider).get(path())).status).toBe(404);
    }
    expect((await write(couple.ben, 'x', noteId)).status).toBe(409);
  });

  it('counts nowhere and leaves no trace on the case', async () => {
    for (const person of [couple.ben, couple.sue]) {
      const client = new Client({ connectionString: couple.practice.runtimeUrl });
      await client.connect();
      await client.query('begin');
      await client.query(`select set_config('app.actor', $1, true), set_config('app.practice', $2, true)`, [
        person.personId,
        couple.practiceId,
      ]);
      const { rows } = await client.query(
        `select (select count(*)::int from attune.process_note) as notes,
           (select count(*)::int from attune.data_key where compartment = 'process') as keys,
           (select count(*)::int from attune.audit_event where resource = 'process-note') as acts`,
      );
      await client.end();
      expect(rows).toEqual([{ notes: 0, keys: 0, acts: 0 }]);
    }
    const notes = await couple.as(couple.ben).get(`/cases/${couple.caseId}/notes`);
    expect(notes.body.items).toEqual([]);
    expect(await couple.count(`audit_event where resource = 'process-note' and case_id is not null`)).toBe(0);
    expect(await couple.count(`audit_event where resource = 'process-note'`)).toBeGreaterThan(0);
  });

  it('is its author’s only while they work on the case', async () => {
    const { id } = (await write(couple.ben, 'Ben’s own.')).body;
    expect((await couple.as(couple.anna).get(`/process-notes/${id}`)).status).toBe(404);
    await couple.practice.owner.query('update attune.care_team set until = current_date where person_id = $1', [
      couple.ben.personId,
    ]);
    expect((await couple.as(couple.ben).get(`/process-notes/${id}`)).status).toBe(404);
  });
});
