import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './bootstrap.mjs';
import { database } from './database.mjs';
import { practiceIn, rememberPractice } from './practice.mjs';
import { run, serve } from './processes.mjs';
import { secretsOf } from './secrets.mjs';

/** Where the build puts a program of apps/api/src. */
export const program = (name) => join(root, 'dist/api', `${name}.js`);

/**
 * Brings the built product up on one data folder, step by step, and leaves what it started in `stage` even when
 * a later step fails, so that the caller can take it down again.
 *
 * @param {object} options
 * @param {string} options.dataDir
 * @param {number} options.port of the API, on 127.0.0.1
 * @param {boolean} options.demo whether a first start seeds the demo practice
 * @param {boolean} [options.verbose] the API's log on the terminal as well
 * @param {object} [options.stage] `database` and `api` are put here as they start
 * @param {(name: string, work: () => Promise<unknown>) => Promise<unknown>} options.step shows progress: four steps
 * @param {string} [options.origin] what the browser has in its address bar, when that is not the API itself
 * @param {typeof serve} [options.serveApi] starts the API's process
 * @returns {Promise<{ address: string, practice: 'demo' | 'own', signIns: object[], setUpLink?: string }>}
 */
export async function bringUp({ dataDir, port, demo, verbose, stage = {}, step, origin, serveApi = serve }) {
  const known = practiceIn(dataDir);
  const practice = known ?? (demo ? 'demo' : 'own');
  const { ATTUNE_APP_PASSWORD: appPassword, ...secrets } = secretsOf(dataDir, { expected: Boolean(known) });

  await step('starting the database', async () => {
    stage.database = await database({ dataDir, appPassword });
    return process.env.DATABASE_URL ? 'the server of DATABASE_URL' : undefined;
  });
  const env = environment({ dataDir, port, origin, secrets, runtimeUrl: stage.database.runtimeUrl });
  const ownerEnv = { ...env, DATABASE_OWNER_URL: stage.database.ownerUrl };

  await step('migrating', async () => {
    if (!stage.database.ownerUrl) return 'left to you: DATABASE_OWNER_URL is not set';
    await run([program('migrate')], { env: ownerEnv });
    return undefined;
  });
  let setUpLink;
  await step(practice === 'demo' ? 'filling the demo practice' : 'opening the practice', async () => {
    if (practice === 'demo' && !known) await seed(dataDir, ownerEnv);
    if (practice === 'own' && ownerEnv.DATABASE_OWNER_URL) {
      setUpLink = (await run([program('setup-link')], { env: ownerEnv })).trim();
    }
    if (!known) rememberPractice(dataDir, practice);
    return known ? 'as it was' : undefined;
  });

  await step('starting the API', async () => {
    stage.api = serveApi([program('main')], { env, log: join(dataDir, 'api.log'), show: verbose });
    await untilReady(`http://127.0.0.1:${port}/health/ready`, stage.api.exited);
  });
  const signIns = practice === 'demo' ? readSignIns(dataDir) : [];
  return { address: env.ATTUNE_ORIGIN, practice, signIns, setUpLink };
}

/** What the API's programs are told, `npm start`'s own environment included. */
export function environment({ dataDir, port, origin, secrets, runtimeUrl }) {
  const checkpoints = join(dataDir, 'audit-checkpoints');
  mkdirSync(checkpoints, { recursive: true, mode: 0o700 });
  const env = {
    NODE_ENV: origin ? 'development' : 'production',
    ATTUNE_ORIGIN: origin ?? `http://localhost:${port}`,
    ATTUNE_STATIC: join(root, 'dist/dashboard/browser'),
    ATTUNE_CHECKPOINTS: checkpoints,
    ...process.env,
    ...secrets,
    DATABASE_URL: runtimeUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    ATTUNE_DATA: dataDir,
  };
  // The serving process must not be able to act as the owner of the tables.
  delete env.DATABASE_OWNER_URL;
  return env;
}

async function seed(dataDir, env) {
  const output = await run([program('seed')], { env });
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  if (lines.length > 0) writeFileSync(signInsFile(dataDir), `[\n${lines.join(',\n')}\n]\n`, { mode: 0o600 });
}

function readSignIns(dataDir) {
  const file = signInsFile(dataDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

const signInsFile = (dataDir) => join(dataDir, 'demo-sign-ins.json');

/** Asks until the address answers 200, the process behind it has ended, or a minute is over. */
export async function untilReady(url, exited, seconds = 60) {
  let end;
  void exited.then((reason) => (end = reason));
  for (const limit = Date.now() + seconds * 1000; Date.now() < limit; await sleep(50)) {
    if (end !== undefined) throw new Error(`ended while starting: ${end}`);
    const ok = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
  }
  throw new Error(`${url} did not answer within ${seconds} s`);
}
