import { join } from 'node:path';
import { bringUp } from './application.mjs';
import { buildIfChanged } from './build.mjs';
import { isPortFree, nextFreePort } from './ports.mjs';
import { describeSignIns } from './practice.mjs';
import { LockedError, takeLock } from './process-lock.mjs';
import { stopAll } from './processes.mjs';
import { progress } from './progress.mjs';
import { bringUpWatching } from './watching.mjs';

const firstPort = 4200;
const partNames = { database: 'database', api: 'API', compiler: 'compiler of the API', dashboard: 'dev server' };

/**
 * `npm start` and `npm run dev` after the install: everything up, the address printed, and down again in order when
 * told to stop or when a part of it ends by itself.
 *
 * @param {{ port?: number, dataDir: string, demo: boolean, verbose: boolean, watch: boolean }} options
 */
export async function start({ port, dataDir, demo, verbose, watch }) {
  const stage = {};
  const shutDown = shutDownOnce(stage);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => shutDown(0));
  // Someone piped us into a program that has gone: nobody reads any more, but the database must still be stopped.
  process.stdout.on('error', () => shutDown(1));
  try {
    stage.lock = lockFolder(dataDir);
    const chosen = await choosePort(port);
    const options = { dataDir, port: chosen, demo, verbose, stage };
    const up = watch ? await bringUpWatching(options) : await bringUpBuilt(options);
    stage.lock.update({ address: up.address });
    process.stdout.write(`\n${welcome(up, { demo, dataDir }).join('\n')}\n`);
    for (const [part, { exited }] of Object.entries(stage).filter(([, { exited }]) => exited)) {
      void exited.then((reason) => shutDown(1, `The ${partNames[part]} ended: ${reason}`));
    }
  } catch (error) {
    await shutDown(1, error.message);
  }
}

async function bringUpBuilt(options) {
  const step = progress(5);
  await step('building', buildIfChanged);
  return bringUp({ ...options, step });
}

function lockFolder(dataDir) {
  try {
    return takeLock(join(dataDir, 'lock.json'));
  } catch (error) {
    if (error.code === 'EACCES') {
      throw new Error(`${dataDir} belongs to another account: start as that one, or use --data DIR.`);
    }
    if (!(error instanceof LockedError)) throw error;
    const { pid, address = 'starting' } = error.holder;
    throw new Error(`Attune already runs on ${dataDir} (process ${pid}, ${address}). Stop it, or use --data DIR.`);
  }
}

async function choosePort(port) {
  if (port === undefined) return nextFreePort(firstPort);
  if (await isPortFree(port)) return port;
  throw new Error(`Port ${port} is taken. Choose another with --port, or leave it out to get a free one.`);
}

/** Takes things down in the order in which they need each other; the first reason given is the one that counts. */
function shutDownOnce(stage) {
  let stopping;
  return (code, reason) => {
    stopping ??= (async () => {
      if (reason) process.stderr.write(`\n${reason}\n`);
      await stopAll();
      await stage.database?.stop();
      stage.lock?.release();
      process.exit(code);
    })();
    return stopping;
  };
}

function welcome({ address, practice, signIns, setUpLink }, { demo, dataDir }) {
  const lines = [`Attune is ready: ${address}`, ''];
  if (practice === 'demo') {
    lines.push('Sign in to the demo practice (everybody in it is made up):', ...describeSignIns(signIns), '');
    if (!demo) lines.push(`${dataDir} holds the demo practice already; an empty one needs another --data DIR.`, '');
  }
  if (setUpLink)
    lines.push('Nobody can sign in yet. This link makes the first admin, once, within 30 minutes:', setUpLink, '');
  return [...lines, 'Ctrl-C stops it, with its database.'];
}
