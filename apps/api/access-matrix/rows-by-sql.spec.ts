import { rowPolicies } from '@attune/access/data';
import { Client } from 'pg';
import { buildWorld, type ActorName, type World } from './world';

/** Tables without a case of their own: people, sign-in, own account. */
const notOfACase = ['person', 'account', 'role_grant', 'supervision', 'sign_in', 'invitation', 'idempotency'];

/** The second wall asked directly: SQL as the running application's role, for every actor and every table. */
describe('the rows themselves, by SQL', () => {
  let world: World;
  let app: Client;

  beforeAll(async () => {
    world = await buildWorld('rows_by_sql');
    app = new Client({ connectionString: world.practice.runtimeUrl });
    await app.connect();
    await app.query('set search_path = attune, pg_temp');
  }, 60_000);
  afterAll(async () => {
    await app.end();
    await world.practice.stop();
  });

  const outsiders: ActorName[] = ['admin', 'formerColleague', 'otherTherapist', 'otherSupervisor', 'otherPractice'];
  const caseTables = rowPolicies.map(({ table }) => table).filter((table) => !notOfACase.includes(table));

  async function as<T>(name: ActorName | '', work: () => Promise<T>): Promise<T> {
    await app.query('begin');
    const person = name ? world.actors[name] : null;
    await app.query(`select set_config('app.actor', $1, true), set_config('app.practice', $2, true)`, [
      person?.personId ?? '',
      person?.practiceId ?? '',
    ]);
    try {
      return await work();
    } finally {
      await app.query('rollback');
    }
  }

  async function count(table: string, caseId: string | undefined): Promise<number> {
    const { rows } = await app.query<{ n: string }>(
      table === 'therapy_case'
        ? 'select count(*) as n from therapy_case where id = $1'
        : `select count(*) as n from ${table} where case_id = $1`,
      [caseId],
    );
    return Number(rows[0]?.n);
  }

  it.each(['therapy_case', ...caseTables.filter((table) => table !== 'therapy_case')])(
    '%s shows nothing to people without business in the case, and something to its therapist',
    async (table) => {
      const caseId = world.own['caseId']?.['couple']?.id;
      for (const name of [...outsiders, 'otherClient', 'formerPartner'] as ActorName[]) {
        // An admin sees that somebody did something, never what: no clinical row.
        if (table === 'audit_event' && name === 'admin') continue;
        expect({ name, seen: await as(name, () => count(table, caseId)) }).toEqual({ name, seen: 0 });
      }
      expect(await as('therapist', () => count(table, caseId))).toBeGreaterThan(0);
    },
  );

  it.each(rowPolicies.map(({ table }) => table))('%s shows nothing to nobody', async (table) => {
    const { rows } = await as('', () => app.query<{ n: string }>(`select count(*) as n from ${table}`));
    expect(Number(rows[0]?.n)).toBe(0);
  });

  it('gives a partner no key, part or response of the other before they open', async () => {
    const submitted = world.own['responseId']?.['submittedByA']?.id;
    const seen = await as('partnerB', async () => {
      const part = await app.query('select 1 from response_part where response_id = $1', [submitted]);
      const key = await app.query('select 1 from data_key where response_id = $1', [submitted]);
      const row = await app.query('select 1 from response where id = $1', [submitted]);
      return [part.rowCount, key.rowCount, row.rowCount];
    });
    expect(seen).toEqual([0, 0, 0]);
    const open = world.own['responseId']?.['openOfA']?.id;
    const parts = await as('partnerB', () =>
      app.query('select part from response_part where response_id = $1', [open]),
    );
    expect(parts.rows).toEqual([{ part: 'shared' }]);
  });

  it('refuses to write into a case of others, to delete, and to touch the trail', async () => {
    const caseId = world.own['caseId']?.['couple']?.id;
    const attempts = [
      `update therapy_case set stage = 'closed' where id = '${caseId}'`,
      `update note set version = version + 1 where case_id = '${caseId}'`,
      `update response set open = true, version = version where case_id = '${caseId}'`,
      `update assignment set status = 'withdrawn' where case_id = '${caseId}'`,
    ];
    for (const attempt of attempts) {
      const { rowCount } = await as('otherTherapist', () => app.query(attempt));
      expect({ attempt, rowCount }).toEqual({ attempt, rowCount: 0 });
    }
    for (const forbidden of [
      'delete from note',
      'truncate note',
      'update audit_event set action = action',
      'delete from audit_event',
      'select * from credential',
      'update note set author_id = author_id',
      'set role attune_owner',
      'set role attune_rules',
    ]) {
      await expect(as('therapist', () => app.query(forbidden))).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('keeps what a partner submitted, also from the partner and from the therapist', async () => {
    const submitted = world.own['responseId']?.['submittedByA']?.id;
    for (const name of ['partnerA', 'therapist'] as const) {
      const changed = as(name, () =>
        app.query(`update response_part set body_sealed = '\\x00' where response_id = $1`, [submitted]),
      );
      await expect(
        changed.then(
          ({ rowCount }) => rowCount,
          () => 0,
        ),
      ).resolves.toBe(0);
    }
  });
});
