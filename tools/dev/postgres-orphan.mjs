import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from './process-lock.mjs';

/**
 * Stops the server that a killed start left running in this cluster, and clears a postmaster.pid whose process
 * id has been given to some other program since (usual in containers, where ids start over).
 *
 * @param {string} cluster PostgreSQL's data directory
 * @param {(port: number) => string} urlAt the superuser's URL at a port
 * @returns {Promise<'none' | 'stopped' | 'cleared'>}
 * @throws {Error} when the server does not stop, or belongs to another account
 */
export async function stopOrphan(cluster, urlAt) {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return 'none';
  const [pidText, , , portText] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(pidText);
  if (!isAlive(pid) || (!runsIn(pid, cluster) && !(await serves(urlAt(Number(portText)), cluster)))) {
    // PostgreSQL would see a stale file itself, but takes any process with that id for a living server, a
    // killed one that nobody has collected included. Sessions of the killed server must be gone before that.
    await until(() => !anyRunsIn(cluster), `sessions of a killed server still use ${cluster}`);
    rmSync(file, { force: true });
    return 'cleared';
  }
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    throw new Error(`${cluster} is served by process ${pid}, which cannot be stopped from here: ${error.code}`);
  }
  await until(() => !isAlive(pid), `the database server ${pid} of ${cluster} does not stop`);
  return 'stopped';
}

async function until(condition, complaint) {
  for (const limit = Date.now() + 20_000; !condition(); await sleep(50)) {
    if (Date.now() > limit) throw new Error(complaint);
  }
}

function anyRunsIn(cluster) {
  if (!existsSync('/proc/self')) return false;
  return readdirSync('/proc').some((entry) => /^\d+$/.test(entry) && runsIn(Number(entry), cluster));
}

/** Whether the process is a postgres whose working directory is the cluster: what its kernel entry says. */
function runsIn(pid, cluster) {
  try {
    const isServer = /^(postgres|postmaster)\b/.test(basename(readlinkSync(`/proc/${pid}/exe`)));
    return isServer && realpathSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/** Whether a server answers there with our password and calls the cluster its own: works without /proc. */
async function serves(url, cluster) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return realpathSync(rows[0].data_directory) === realpathSync(cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
