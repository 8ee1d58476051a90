import { calls } from './calls';
import { Matrix } from './matrix';
import { buildWorld, type World } from './world';

describe('the access matrix: every route, every kind of actor, own, other and missing things', () => {
  let world: World;
  let matrix: Matrix;

  beforeAll(async () => {
    world = await buildWorld('matrix');
    matrix = await Matrix.of(world);
  }, 60_000);
  afterAll(() => world?.practice.stop());

  it('knows every writing route', () => {
    const routes = matrix.handlers.map((handler) => matrix.routeOf(handler));
    expect(routes.filter((route) => !route.startsWith('GET') && !calls[route])).toEqual([]);
    expect(Object.keys(calls).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it('lets nobody in who is not signed in, whose sign-in has expired or whose account is disabled', async () => {
    const wrong: string[] = [];
    for (const handler of matrix.handlers) {
      for (const cell of matrix.cellsOf(handler, world.own)) {
        for (const name of ['nobody', 'expired', 'disabled'] as const) {
          const answer = await matrix.attempt(name, handler, cell.path);
          if (answer.status !== 401) wrong.push(`${name} ${cell.route} ${cell.variant}: ${answer.status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('answers everybody else as if the thing did not exist, byte for byte', async () => {
    const { tried, wrong } = await matrix.tryOutsiders();
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(500);
    expect(world.practice.failures).toEqual([]);
  }, 240_000);

  it('shows no one a word that is not theirs, whatever they ask for', async () => {
    const { seen, leaks } = await matrix.readEverything();
    expect(leaks).toEqual([]);
    // The words are there to be found: everybody who may read one has found it.
    const unread = world.canaries.flatMap(({ word, readers }) =>
      // The other couple's second partner is nobody's actor here.
      readers.filter((name) => name !== 'otherClient' && !seen.get(name)?.has(word)),
    );
    expect([...new Set(unread)]).toEqual([]);
  }, 240_000);

  it('lets everybody in who should be', async () => {
    const wrong: string[] = [];
    for (const handler of matrix.handlers.filter(({ action }) => action !== 'me:sign-out')) {
      for (const cell of matrix.cellsOf(handler, world.own)) {
        const only = calls[cell.route]?.only;
        for (const name of matrix.names.filter((actor) => matrix.isInside(actor, handler, cell))) {
          const { status } = await matrix.attempt(name, handler, cell.path);
          const mayBeRefused = only !== undefined && !only.includes(name);
          const refused = [401, 403, 404].includes(status) && !mayBeRefused;
          if (refused || status >= 500) wrong.push(`${name} ${cell.route} ${cell.variant}: ${status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});
