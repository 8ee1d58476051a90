import { rowPolicies } from '@attune/access/data';
import { Matrix } from './matrix';
import { buildWorld, type World } from './world';

/** The second wall is taken away; the application alone must hold. */
describe('with row security switched off', () => {
  let world: World;
  let matrix: Matrix;

  beforeAll(async () => {
    world = await buildWorld('first_wall_alone');
    matrix = await Matrix.of(world);
    for (const { table } of rowPolicies) {
      await world.practice.owner.query(`alter table attune.${table} disable row level security`);
    }
  }, 60_000);
  afterAll(() => world?.practice.stop());

  it('the database shows everything to everybody, so that this proves something', async () => {
    const { rows } = await world.practice.owner.query<{ open: string }>(
      `select count(*) as open from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'attune' and c.relkind = 'r' and not c.relrowsecurity`,
    );
    expect(Number(rows[0]?.open)).toBeGreaterThanOrEqual(rowPolicies.length);
  });

  it('nobody reads a word that is not theirs', async () => {
    expect((await matrix.readEverything()).leaks).toEqual([]);
  }, 240_000);

  it('things of others are still not there', async () => {
    expect((await matrix.tryOutsiders()).wrong).toEqual([]);
  }, 240_000);
});
