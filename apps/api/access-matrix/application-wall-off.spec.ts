import { jest } from '@jest/globals';
import type { Matrix } from './matrix';
import type { World } from './world';

/** The first wall is taken away: every role may try everything, and every thing counts as known. The rows must hold. */
describe('with the application wall switched off', () => {
  let world: World;
  let matrix: Matrix;

  beforeAll(async () => {
    const domain = await import('@attune/access/domain');
    jest.unstable_mockModule('@attune/access/domain', () => ({ ...domain, may: () => true }));
    const data = await import('@attune/access/data');
    const anything = new Proxy(
      {},
      {
        has: () => true,
        get: () => 'select 1 where $1::uuid is not null and $2::uuid is not null and $3::uuid is not null',
      },
    );
    jest.unstable_mockModule('@attune/access/data', () => ({ ...data, visibleThings: anything }));
    const { buildWorld } = await import('./world');
    const { Matrix: Built } = await import('./matrix');
    world = await buildWorld('second_wall_alone');
    matrix = await Built.of(world);
  }, 60_000);
  afterAll(() => world?.practice.stop());

  it('a client may try what only staff may, so that this proves something', async () => {
    const { status } = await world.practice.as(world.actors.partnerA).get('/cases');
    expect(status).not.toBe(404);
  });

  it('nobody reads a word that is not theirs', async () => {
    expect((await matrix.readEverything()).leaks).toEqual([]);
  }, 240_000);

  it('no thing of another case is changed', async () => {
    const before = await fingerprint();
    for (const handler of matrix.handlers.filter(({ method, path }) => method !== 'GET' && path.includes(':'))) {
      for (const cell of matrix.cellsOf(handler, world.other)) {
        for (const name of matrix.names.filter(
          (actor) => cell.knownTo !== 'everybody' && !cell.knownTo.includes(actor),
        )) {
          await matrix.attempt(name, handler, cell.path);
        }
      }
    }
    expect(await fingerprint()).toEqual(before);
  }, 240_000);

  /** Everything of the other couple's case, row by row. */
  async function fingerprint(): Promise<Record<string, string>> {
    const caseId = world.other['caseId']?.['couple']?.id;
    const found: Record<string, string> = {};
    for (const table of clinical) {
      const { rows } = await world.practice.owner.query<{ sum: string }>(
        `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from attune.${table} t where case_id = $1`,
        [caseId],
      );
      found[table] = rows[0]?.sum ?? '';
    }
    return found;
  }
});

const clinical = [
  'case_member',
  'care_team',
  'therapy_session',
  'session_attendance',
  'safety_screen',
  'note',
  'note_addendum',
  'process_note',
  'assignment',
  'assignment_member',
  'response',
  'response_part',
  'score',
  'data_key',
];
