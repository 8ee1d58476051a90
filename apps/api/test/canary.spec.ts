import { inDays } from '@attune/homework/testing';
import { CoupleInTherapy } from '@attune/notes/testing';
import { newId } from '@attune/shared/data';
import { Caller, testSecrets, type Answer, type TestPerson } from '@attune/shared/testing';
import { randomBytes } from 'node:crypto';
import { BuiltServer, type RunningServer } from './running-server';

/** A word that stands nowhere else: wherever it turns up, something that a person wrote has got out. */
const canary = `kanari${randomBytes(9).toString('hex')}`;

/** The word in clear, in hex, and in base64 at each of the three places it can begin. */
const disguises = [
  canary,
  Buffer.from(canary).toString('hex'),
  ...[0, 1, 2].map((shift) => {
    const encoded = Buffer.from(`${' '.repeat(shift)}${canary}`).toString('base64');
    // The first and last characters also depend on what stands beside the word.
    return encoded.slice(shift === 0 ? 0 : 4, -4);
  }),
];

const found = (text: string): string[] => disguises.filter((disguise) => text.includes(disguise));

describe('what a person wrote', () => {
  let couple: CoupleInTherapy;
  let built: BuiltServer;
  let server: RunningServer;
  const problems: string[] = [];

  beforeAll(async () => {
    [couple, built] = await Promise.all([CoupleInTherapy.start('canary'), BuiltServer.build()]);
    server = await built.start({
      ...testSecrets,
      NODE_ENV: 'test',
      DATABASE_URL: couple.practice.runtimeUrl,
      ATTUNE_ORIGIN: 'http://127.0.0.1',
      ATTUNE_LOG: 'info',
    });
    await tellEverything();
    await askWrongly();
  });
  afterAll(async () => {
    await built?.remove();
    await couple?.stop();
  });

  const as = (person: TestPerson | null) =>
    new Caller(server.origin, couple.practice.environment, person?.token ?? null);

  const body = () => ({
    sections: { subjective: `We spoke of ${canary}.`, plan: canary },
    partners: [
      { personId: couple.sam.personId, sections: { subjective: canary }, risk: 'watch' as const, riskRemark: canary },
    ],
  });

  async function accepted(answer: Promise<Answer>): Promise<void> {
    const { status, text } = await answer;
    if (status >= 300) throw new Error(`The story went wrong: ${status} ${text}`);
  }

  /** Everything of the main job into which a person writes. */
  async function tellEverything(): Promise<void> {
    const { caseId, sam, alex } = couple;
    const anna = as(couple.anna);
    for (const partner of [sam, alex]) {
      const screen = {
        outcome: 'no_concern',
        screenedOn: inDays(-1),
        reviewOn: inDays(90),
        alone: true,
        remark: canary,
      };
      await accepted(anna.post(`/cases/${caseId}/safety-screens`, { personId: partner.personId, ...screen }));
    }
    const note = couple.aNote({ body: body() });
    await accepted(anna.post(`/cases/${caseId}/notes`, note, { idempotencyKey: newId() }));
    await accepted(anna.put(`/notes/${note.id}`, { format: 'soap', body: body() }, { version: 1 }));
    await accepted(anna.post(`/notes/${note.id}/sign`, undefined, { version: 2, idempotencyKey: newId() }));
    await accepted(anna.post(`/notes/${note.id}/addenda`, { text: canary }, { idempotencyKey: newId() }));
    await accepted(anna.get(`/cases/${caseId}/notes`));
    const process = { id: newId(), sessionId: null, text: canary };
    await accepted(anna.post(`/cases/${caseId}/process-notes`, process, { idempotencyKey: newId() }));
    await accepted(anna.put(`/process-notes/${process.id}`, { text: `${canary}!` }, { version: 1 }));

    const assignment = await anna.post(`/cases/${caseId}/assignments`, {
      exerciseId: 'weekly-check-in',
      members: [sam.personId, alex.personId],
      why: `Because of ${canary}.`,
      startsOn: inDays(0),
      dueOn: inDays(7),
      repeat: 'once',
      reveal: 'both_submitted',
      sessionId: null,
    });
    await accepted(Promise.resolve(assignment));
    const response = newId();
    const answers = { satisfaction: 4, 'felt-understood': 4, stress: 4, 'to-therapist': canary };
    const path = `/assignments/${assignment.body.id}/responses`;
    await accepted(as(sam).post(path, { id: response, occurrence: 1, answers }, { idempotencyKey: newId() }));
    await accepted(as(sam).get(`/responses/${response}`));
  }

  /** The word in every place where it is wrong, and while the database does not do as it should. */
  async function askWrongly(): Promise<void> {
    const anna = as(couple.anna);
    const { caseId } = couple;
    const draft = (await couple.draft(couple.anna)).body.id;
    const { owner } = couple.practice;
    const change = { format: 'soap', body: body() };
    const ask = async (answer: Promise<Answer>, status: number) => {
      const { text, ...rest } = await answer;
      expect(rest.status).toBe(status);
      problems.push(text, JSON.stringify([...rest.headers]));
    };
    await ask(anna.post(`/cases/${caseId}/notes`, { ...couple.aNote(), [canary]: canary }), 422);
    await ask(anna.post(`/cases/${caseId}/notes`, { ...couple.aNote(), format: canary }), 422);
    await ask(anna.post(`/cases/${caseId}/notes`, { ...couple.aNote(), sessionId: canary }), 422);
    await ask(anna.post(`/cases/${caseId}/notes`, `{"id": ${canary}`), 400);
    await ask(anna.put(`/notes/${draft}`, change, { version: 9 }), 412);
    await ask(anna.put(`/notes/${draft}`, { ...change, body: { ...body(), partners: canary } }, { version: 1 }), 422);
    await ask(anna.get(`/notes/${canary}`), 404);
    await ask(anna.get(`/notes/${draft}?q=${canary}`), 200);
    await ask(anna.get(`/cases/${caseId}/notes?cursor=${canary}`), 422);
    await ask(anna.get(`/${canary}`), 404);
    await ask(as(null).put(`/notes/${draft}`, change, { version: 1 }), 401);
    await ask(as(couple.kim).put(`/notes/${draft}`, change, { version: 1 }), 404);
    await ask(as(null).post('/auth/login', { email: `${canary}@example.org`, password: canary }), 401);

    await owner.query('alter table attune.note add constraint out_of_order check (version < 2) not valid');
    await ask(anna.put(`/notes/${draft}`, change, { version: 1 }), 500);
    await owner.query('alter table attune.note drop constraint out_of_order');
    await owner.query('begin; lock table attune.note in access exclusive mode');
    await ask(anna.put(`/notes/${draft}`, change, { version: 1 }), 503);
    await owner.query('rollback');
  }

  it('would be found if it were there', () => {
    for (const beside of ['', 'a', 'ab', 'abc']) {
      const text = Buffer.from(`${beside}${canary}${beside}xyz`);
      for (const form of ['utf8', 'hex', 'base64', 'base64url'] as const)
        expect(found(text.toString(form))).toHaveLength(1);
    }
  });

  it('is in no line of the log', () => {
    expect(server.output).toContain('"answered"');
    expect(server.output).toContain('"QueryFailedError"');
    expect(found(server.output)).toEqual([]);
  });

  it('is in no problem answer', () => {
    expect(problems.length).toBeGreaterThan(20);
    expect(problems.filter((text) => found(text).length > 0 && !text.includes('"This field is not known"'))).toEqual(
      [],
    );
  });

  it('is in no table, in clear or in disguise', async () => {
    const { owner } = couple.practice;
    const { rows: tables } = await owner.query<{ name: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(20);
    let sealed = 0;
    for (const { name } of tables) {
      const { rows } = await owner.query<{ text: string }>(`select t::text as text from ${name} t`);
      for (const { text } of rows) {
        if (text.includes('\\xa701')) sealed += 1;
        expect({ name, found: found(text) }).toEqual({ name, found: [] });
      }
    }
    expect(sealed).toBeGreaterThan(10);
  });
});
