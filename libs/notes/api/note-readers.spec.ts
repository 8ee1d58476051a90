import { CoupleInTherapy } from '@attune/notes/testing';
import { Vault } from '@attune/sealing/api';
import type { Compartment } from '@attune/sealing/domain';
import { newId, Rows } from '@attune/shared/data';
import type { Json } from '@attune/shared/testing';

describe('reading notes', () => {
  let couple: CoupleInTherapy;

  beforeAll(async () => {
    couple = await CoupleInTherapy.start('note_readers');
  });
  afterAll(async () => {
    expect(couple.practice.failures).toEqual([]);
    await couple.stop();
  });

  const ids = (body: Json): string[] => body.items.map(({ id }: { id: string }) => id);
  const path = () => `/cases/${couple.caseId}/notes`;

  /** A note as releasing will leave it: signed, for the couple or one partner, sealed with a key they may use. */
  async function released(audience: 'couple' | 'member', member: string | null): Promise<string> {
    const { anna, caseId, practiceId, practice } = couple;
    const id = newId();
    const compartment: Compartment =
      audience === 'member' && member ? { kind: 'member', caseId, personId: member } : { kind: 'case', caseId };
    const { app } = practice.application;
    const text = JSON.stringify({ sections: { plan: `for ${audience}` }, partners: [] });
    const sealed = await app
      .get(Rows)
      .as(anna, () =>
        app.get(Vault).seal(text, compartment, { table: 'note', rowId: id, more: [caseId, anna.personId] }),
      );
    await practice.owner.query(
      `insert into attune.note (practice_id, case_id, id, author_id, format, audience, audience_member, state,
         signed_at, commitment, body_sealed, key_id) values ($1, $2, $3, $4, 'soap', $5, $6, 'signed', now(), '\\x00', $7, $8)`,
      [practiceId, caseId, id, anna.personId, audience, member, sealed.body, sealed.keyId],
    );
    return id;
  }

  it('staff of the case see what is signed and their own drafts, newest first', async () => {
    const first = await couple.signed(couple.anna);
    const second = (await couple.draft(couple.anna)).body.id;
    const third = (await couple.draft(couple.ben)).body.id;
    expect(ids((await couple.as(couple.anna).get(path())).body)).toEqual([second, first]);
    expect(ids((await couple.as(couple.ben).get(path())).body)).toEqual([third, first]);
    expect(ids((await couple.as(couple.sue).get(path())).body)).toEqual([first]);
    expect((await couple.as(couple.ben).get(`/notes/${second}`)).status).toBe(404);
    expect((await couple.as(couple.ben).get(`/notes/${first}`)).body).toMatchObject({ mine: false });
  });

  it('partners see what was released to them, and nothing of the rest', async () => {
    const forBoth = await released('couple', null);
    const forSam = await released('member', couple.sam.personId);
    const careTeam = await couple.signed(couple.anna);
    const sam = await couple.as(couple.sam).get(path());
    const alex = await couple.as(couple.alex).get(path());
    expect(ids(sam.body)).toEqual([forSam, forBoth]);
    expect(ids(alex.body)).toEqual([forBoth]);
    expect(sam.body.items[0]).toMatchObject({
      audience: `member:${couple.sam.personId}`,
      author: { name: 'Anna Berg' },
      mine: false,
      body: { sections: { plan: 'for member' } },
    });
    expect((await couple.as(couple.sam).get(`/notes/${forSam}`)).status).toBe(200);
    expect((await couple.as(couple.alex).get(`/notes/${forSam}`)).status).toBe(404);
    expect((await couple.as(couple.alex).get(`/notes/${careTeam}`)).status).toBe(404);
    expect((await couple.as(couple.kim).get(`/notes/${forBoth}`)).status).toBe(404);

    await couple.as(couple.anna).post(`/notes/${forSam}/addenda`, { text: 'For Sam.' });
    await couple.as(couple.anna).post(`/notes/${forBoth}/addenda`, { text: 'For both.' });
    const read = await couple.as(couple.alex).get(path());
    expect(read.text).toContain('For both.');
    expect(read.text).not.toContain('For Sam.');
  });

  it('outsiders get the answer for a case that is not there, an empty case is an empty list', async () => {
    const missing = await couple.as(couple.anna).get(`/cases/${newId()}/notes`);
    expect(missing.status).toBe(404);
    for (const outsider of [couple.otto, couple.mara, couple.kim]) {
      const answer = await couple.as(outsider).get(path());
      expect(answer.status).toBe(404);
      expect({ ...answer.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
    }
    const empty = await couple.as(couple.otto).get(`/cases/${couple.otherCaseId}/notes`);
    expect(empty).toMatchObject({ status: 200, body: { items: [], nextCursor: null } });
  });

  it('stops with the next request after one has left the care team', async () => {
    const note = await couple.signed(couple.ben);
    expect((await couple.as(couple.ben).get(`/notes/${note}`)).status).toBe(200);
    const until = (value: string | null) =>
      couple.practice.owner.query('update attune.care_team set until = $1 where person_id = $2', [
        value,
        couple.ben.personId,
      ]);
    await until('2026-01-01');
    expect((await couple.as(couple.ben).get(`/notes/${note}`)).status).toBe(404);
    expect((await couple.as(couple.ben).get(path())).status).toBe(404);
    expect((await couple.as(couple.ben).get('/notes/unfinished')).body.items).toEqual([]);
    await until(null);
  });

  it('goes page by page through notes of the same moment without losing or repeating one', async () => {
    const { otto, otherCaseId, practice } = couple;
    const made: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      const note = couple.aNote({ body: { sections: { plan: String(index) }, partners: [] } });
      await couple.as(otto).post(`/cases/${otherCaseId}/notes`, note);
      made.push(note.id);
    }
    await practice.owner.query('alter table attune.note disable trigger note_stays_signed');
    await practice.owner.query(
      `update attune.note set created_at = '2026-02-01T10:00:00.000123Z' where id = any ($1::uuid[])`,
      [made.slice(0, 4)],
    );
    await practice.owner.query('alter table attune.note enable trigger note_stays_signed');
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `?limit=2&cursor=${cursor}` : '?limit=2';
      const { body } = await couple.as(otto).get(`/cases/${otherCaseId}/notes${query}`);
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...ids(body));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(made));
    const places = seen.map((id) => (made.indexOf(id) < 4 ? 'old' : 'new'));
    expect(places).toEqual(['new', 'new', 'new', 'old', 'old', 'old', 'old']);
  });

  it('numbers sessions along the case’s line, without cancelled ones', async () => {
    const { otto, otherCaseId } = couple;
    const at = (ago: string, state = 'held') => couple.session(ago, state, { caseId: otherCaseId });
    await at('30 days');
    const cancelled = await at('20 days', 'cancelled');
    const second = await at('10 days');
    for (const [sessionId, number] of [
      [second, 2],
      [cancelled, null],
    ]) {
      const note = couple.aNote({ sessionId: sessionId as string, body: { sections: {}, partners: [] } });
      const { body } = await couple.as(otto).post(`/cases/${otherCaseId}/notes`, note);
      expect(body.session.number).toBe(number);
    }
  });
});
