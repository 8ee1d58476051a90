import { Problem } from '@attune/shared/contract';
import { CoupleInTherapy } from '@attune/notes/testing';
import { newId } from '@attune/shared/data';
import type { Answer, CallOptions } from '@attune/shared/testing';

/** A request that must be refused: what is wrong with it, how it is sent, and the status it gets. */
type Bad = [what: string, method: string, path: string, body: unknown, options: CallOptions, status: number];

describe('bad input to notes', () => {
  let couple: CoupleInTherapy;
  let draft: string;
  let signed: string;

  beforeAll(async () => {
    couple = await CoupleInTherapy.start('bad_input');
    draft = (await couple.draft(couple.anna)).body.id;
    signed = await couple.signed(couple.anna);
  });
  afterAll(async () => {
    expect(couple.practice.failures).toEqual([]);
    await couple.stop();
  });

  const send = (method: string, path: string, body: unknown, options: CallOptions = {}): Promise<Answer> =>
    couple.as(couple.anna).send(method, path, body, options);

  function table(): Bad[] {
    const notes = `/cases/${couple.caseId}/notes`;
    const note = () => couple.aNote();
    const change = { format: 'soap', body: couple.body() };
    const withSections = (sections: unknown) => ({ ...change, body: { sections, partners: [] } });
    const partner = { personId: couple.sam.personId, sections: {}, risk: 'none', riskRemark: '' };
    const withPartners = (partners: unknown) => ({ ...change, body: { sections: {}, partners } });
    const at = { version: 1 };
    const put = (what: string, body: unknown, status = 422): Bad => [what, 'PUT', `/notes/${draft}`, body, at, status];
    const post = (what: string, body: unknown, status = 422): Bad => [what, 'POST', notes, body, {}, status];
    const get = (what: string, path: string, status: number): Bad => [what, 'GET', path, undefined, {}, status];
    return [
      post('no body', undefined),
      post('an empty object', {}),
      post('an array', []),
      post('text instead of JSON', '{"id":', 400),
      post('a bare value', 'null', 400),
      post('an unknown field', { ...note(), signedAt: '2026-01-01T00:00:00Z' }),
      post('an audience of one’s own choosing', { ...note(), audience: 'couple' }),
      post('an author of one’s own choosing', { ...note(), authorId: couple.ben.personId }),
      post('no id', { ...note(), id: undefined }),
      post('an id that is none', { ...note(), id: `${newId()}' or 1=1` }),
      post('a number for an id', { ...note(), id: 7 }),
      post('an unknown format', { ...note(), format: 'freud' }),
      post('a session that is none', { ...note(), sessionId: 'today' }),
      post('a session that is not there', { ...note(), sessionId: newId() }),
      put('a text for a body', { ...change, body: 'text' }),
      put('a number for a section', withSections({ plan: 7 })),
      put('null for a section', withSections({ plan: null })),
      put('a section of 20,001 characters', withSections({ plan: 'x'.repeat(20_001) })),
      put('a section key with a dot', withSections({ 'a.b': 'x' })),
      put('an unknown field deep inside', withPartners([{ ...partner, diagnosis: 'x' }])),
      put('an unknown risk', withPartners([{ ...partner, risk: 'perhaps' }])),
      put('a remark of 4,001 characters', withPartners([{ ...partner, riskRemark: 'x'.repeat(4001) }])),
      put('three partners', withPartners([partner, partner, partner])),
      put('one partner twice', withPartners([partner, partner])),
      put('a partner of another case', withPartners([{ ...partner, personId: couple.kim.personId }])),
      put('a body of more than 1 MB', withSections({ plan: 'x'.repeat(1_100_000) }), 413),
      put(
        'NUL and lone surrogates in a section that is too long',
        withSections({ plan: '\u0000\ud800'.repeat(10_001) }),
      ),
      ['no If-Match', 'PUT', `/notes/${draft}`, change, {}, 428],
      ['an If-Match that is none', 'PUT', `/notes/${draft}`, change, { headers: { 'if-match': '*' } }, 428],
      [
        'a version beyond all numbers',
        'PUT',
        `/notes/${draft}`,
        change,
        { headers: { 'if-match': '"99999999999"' } },
        428,
      ],
      ['a version to come', 'PUT', `/notes/${draft}`, change, { version: 999_999_999 }, 412],
      ['version 0', 'PUT', `/notes/${draft}`, change, { version: 0 }, 412],
      [
        'a form',
        'PUT',
        `/notes/${draft}`,
        'a=b',
        { version: 1, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
        415,
      ],
      [
        'no content type',
        'PUT',
        `/notes/${draft}`,
        '{}',
        { version: 1, headers: { 'content-type': 'text/plain' } },
        415,
      ],
      ['a change of what is signed', 'PUT', `/notes/${signed}`, change, { version: 2 }, 409],
      ['a second signature', 'POST', `/notes/${signed}/sign`, undefined, { version: 2 }, 409],
      ['a signature with a stale version', 'POST', `/notes/${draft}/sign`, undefined, { version: 7 }, 412],
      ['a signature without a version', 'POST', `/notes/${draft}/sign`, undefined, {}, 428],
      ['an empty addendum', 'POST', `/notes/${signed}/addenda`, { text: ' \n' }, {}, 422],
      ['an addendum of 20,001 characters', 'POST', `/notes/${signed}/addenda`, { text: 'x'.repeat(20_001) }, {}, 422],
      ['an addendum to a draft', 'POST', `/notes/${draft}/addenda`, { text: 'x' }, {}, 409],
      ['an addendum with an author', 'POST', `/notes/${signed}/addenda`, { text: 'x', author: 'Ben' }, {}, 422],
      ['an addendum to nothing', 'POST', `/notes/${newId()}/addenda`, { text: 'x' }, {}, 404],
      ['a note that is not there', 'PUT', `/notes/${newId()}`, change, at, 404],
      get('an id that is none', '/notes/1', 404),
      get('an id with SQL', `/notes/${encodeURIComponent(`' or true --`)}`, 404),
      get('an id of zeros', '/notes/00000000-0000-0000-0000-000000000000', 404),
      get('an escape that is none', '/notes/%E0%A4%A', 400),
      get('a limit of 0', `${notes}?limit=0`, 422),
      get('a limit of 201', `${notes}?limit=201`, 422),
      get('a limit that is a word', `${notes}?limit=all`, 422),
      get('two limits', `${notes}?limit=1&limit=2`, 422),
      get('a cursor that is none', `${notes}?cursor=zzz`, 422),
      get('a cursor of other things', `${notes}?cursor=${Buffer.from('["x","y"]').toString('base64url')}`, 422),
      get(
        'a cursor beyond the calendar',
        `${notes}?cursor=${Buffer.from(`["2026-02-30T10:00:00Z","${newId()}"]`).toString('base64url')}`,
        422,
      ),
      get('an unknown question', `${notes}?author=me`, 422),
      get('a cursor that is none in the queue', '/notes/unfinished?cursor=zzz', 422),
      get('notes of no case', '/cases/x/notes', 404),
      ['an unknown method', 'DELETE', `/notes/${draft}`, undefined, {}, 404],
      [
        'a process note of 40,001 characters',
        'POST',
        `/cases/${couple.caseId}/process-notes`,
        { id: newId(), sessionId: null, text: 'x'.repeat(40_001) },
        {},
        422,
      ],
      [
        'a process note of another’s session',
        'POST',
        `/cases/${couple.caseId}/process-notes`,
        { id: newId(), sessionId: newId(), text: 'x' },
        {},
        422,
      ],
      [
        'a process note for a case that is not mine',
        'POST',
        `/cases/${couple.otherCaseId}/process-notes`,
        { id: newId(), sessionId: null, text: 'x' },
        {},
        404,
      ],
    ];
  }

  it('is answered by a problem of its kind, never by a fault of ours, and changes nothing', async () => {
    const before = await couple.count('note');
    for (const [what, method, path, body, options, status] of table()) {
      const answer = await send(method, path, body, options);
      expect([what, answer.status]).toEqual([what, status]);
      expect([what, answer.headers.get('content-type')]).toEqual([what, 'application/problem+json; charset=utf-8']);
      expect([what, Problem.safeParse(answer.body).success]).toEqual([what, true]);
    }
    expect(await couple.count('note')).toBe(before);
    expect((await couple.as(couple.anna).get(`/notes/${draft}`)).body).toMatchObject({
      version: 1,
      body: couple.body(),
    });
    expect(couple.practice.failures).toEqual([]);
  });

  it('that is only strange is kept to the letter', async () => {
    const strange = '\u0000 \ud800 \u202e ‮ 💛 <script>alert(1)</script> \\ " \u2028 ﷽ e\u0301';
    const note = couple.aNote({ body: { sections: { plan: strange }, partners: [] } });
    expect((await couple.as(couple.anna).post(`/cases/${couple.caseId}/notes`, note)).status).toBe(201);
    expect((await couple.as(couple.anna).get(`/notes/${note.id}`)).body.body.sections.plan).toBe(strange);
    const id = newId();
    await couple.as(couple.anna).post(`/cases/${couple.caseId}/process-notes`, { id, sessionId: null, text: strange });
    expect((await couple.as(couple.anna).get(`/process-notes/${id}`)).body.text).toBe(strange);
    await couple.as(couple.anna).post(`/notes/${signed}/addenda`, { text: `x${strange}x` });
    expect((await couple.as(couple.anna).get(`/notes/${signed}`)).body.addenda[0].text).toBe(`x${strange}x`);
  });

  it('that would reach for prototypes reaches nothing', async () => {
    const { id } = (await couple.draft(couple.anna)).body;
    const reaching = '{"format":"soap","body":{"sections":{"__proto__":"x","plan":"kept"},"partners":[]}}';
    const answer = await send('PUT', `/notes/${id}`, reaching, { version: 1 });
    expect(answer.status).toBe(200);
    expect((await couple.as(couple.anna).get(`/notes/${id}`)).body.body.sections).toEqual({ plan: 'kept' });
  });

  it('of nearly 1 MB that is in order is kept', async () => {
    const sections = Object.fromEntries(
      Array.from({ length: 49 }, (_, index) => [
        `part${'-'.repeat(index % 7)}${'abcdefg'[(index / 7) | 0]}`,
        'ä'.repeat(10_000),
      ]),
    );
    const note = couple.aNote({ body: { sections, partners: [] } });
    expect((await couple.as(couple.anna).post(`/cases/${couple.caseId}/notes`, note)).status).toBe(201);
    expect((await couple.as(couple.anna).get(`/notes/${note.id}`)).body.body.sections).toEqual(sections);
  });

  it('sent while nobody is signed in any more is refused, and saved after signing in again', async () => {
    const { id } = (await couple.draft(couple.anna)).body;
    const nobody = couple.practice.as(null);
    const refused = await nobody.put(`/notes/${id}`, { format: 'soap', body: couple.body('typed') }, { version: 1 });
    expect(refused.status).toBe(401);
    expect((await couple.save(couple.anna, id, 'typed', 1)).status).toBe(200);
  });
});
