import { Environment } from '@attune/shared/api';
import { testSecrets } from '@attune/shared/testing';
import { Client } from 'pg';
import { createTestDatabase } from '../../../tools/test/test-database.mjs';
import { createApplication } from './create-app';
import { noPost } from './no-post';

/** A start that could leak is refused with a reason an administrator can act on. */
describe('the start is refused', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let owner: Client;

  beforeAll(async () => {
    database = await createTestDatabase(undefined, 'refuses');
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const variables = (more: Record<string, string | undefined> = {}) => ({
    NODE_ENV: 'production',
    DATABASE_URL: database.runtimeUrl,
    ATTUNE_ORIGIN: 'https://notes.example.org',
    ATTUNE_LOG: 'silent',
    ...testSecrets,
    ...more,
  });

  const start = async (more: Record<string, string | undefined> = {}) => {
    const { close } = await createApplication(Environment.from(variables(more)), noPost, () => undefined);
    await close();
  };

  it('not when everything stands', async () => {
    await expect(start()).resolves.toBeUndefined();
  });

  it('for a superuser or owner as the runtime role', async () => {
    await expect(start({ DATABASE_URL: database.ownerUrl })).rejects.toThrow(/superuser.*run as attune_app/s);
  });

  it.each([
    [
      'a table without forced row security',
      'alter table attune.note no force row level security',
      /Table note has no forced/,
    ],
    [
      'a table with row security switched off',
      'alter table attune.note disable row level security',
      /Table note has no forced/,
    ],
    ['a new table nobody declared', 'create table attune.forgotten (id int)', /Table forgotten has no forced/],
    [
      'a view that goes around the policies',
      'create view attune.every_note as select * from attune.note',
      /View every_note/,
    ],
    [
      'a function of the rules without a pinned search path',
      'create function attune.loose() returns int language sql security definer as $$ select 1 $$',
      /Function loose has no pinned search path/,
    ],
  ])('for %s', async (_, damage, reason) => {
    await owner.query(damage);
    await expect(start()).rejects.toThrow(reason);
    await owner.query(`alter table attune.note enable row level security; alter table attune.note force row level security;
      drop table if exists attune.forgotten; drop view if exists attune.every_note; drop function if exists attune.loose()`);
  });

  it.each([
    ['without a master key', { ATTUNE_KEK: undefined }, /ATTUNE_KEK/],
    ['with a short master key', { ATTUNE_KEK: Buffer.alloc(16, 7).toString('base64') }, /ATTUNE_KEK/],
    [
      'with a placeholder for a secret',
      { ATTUNE_PEPPER: Buffer.alloc(32, 1).toString('base64') },
      /ATTUNE_PEPPER.*placeholder/,
    ],
    ['with a word for a secret', { ATTUNE_XSRF_SECRET: 'changeme' }, /ATTUNE_XSRF_SECRET/],
    ['without a database', { DATABASE_URL: undefined }, /DATABASE_URL/],
    ['on plain http in production', { ATTUNE_ORIGIN: 'http://notes.example.org' }, /ATTUNE_ORIGIN must be https/],
  ])('%s, and the value is not repeated', (_, more, reason) => {
    expect(() => Environment.from(variables(more))).toThrow(reason);
    const values = Object.values(more).filter((value): value is string => typeof value === 'string');
    for (const value of values) expect(() => Environment.from(variables(more))).not.toThrow(value);
  });
});
