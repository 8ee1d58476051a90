import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { isAlive } from './process-lock.mjs';
import { inDatabase, mayProvision, provision, withClient } from './provision.mjs';

/** A server is started for real several times, on a machine that may be busy. */
const slow = 120_000;

describe('the embedded PostgreSQL', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'postgres-spec-'));
  const start = () => startPostgres({ dataDir, fast: true });
  const pidFile = join(dataDir, 'postgres/postmaster.pid');
  const ask = (url, sql) => withClient(url, async (client) => (await client.query(sql)).rows);
  let server;

  beforeAll(async () => (server = await start()), slow);

  afterAll(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, slow);

  it('listens on this machine only, wants a password, and keeps words out of its log', async () => {
    expect(new URL(server.adminUrl).hostname).toBe('127.0.0.1');
    const rows = await ask(
      server.adminUrl,
      `select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories',
         'password_encryption', 'TimeZone', 'log_min_duration_statement', 'log_parameter_max_length', 'log_error_verbosity')`,
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      password_encryption: 'scram-sha-256',
      TimeZone: 'UTC',
      log_min_duration_statement: '-1',
      log_parameter_max_length: '0',
      log_error_verbosity: 'terse',
    });
    const stranger = new URL(server.adminUrl);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600);

    await expect(ask(server.adminUrl, `select 'she cried'::uuid`)).rejects.toThrow(/she cried/);
    await expect(ask(server.adminUrl, `select 'she cried' from nowhere`)).rejects.toThrow();
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toMatch(/cried/);
  });

  it('is provisioned twice without harm, also by two at once', async () => {
    const options = { adminUrl: server.adminUrl, database: 'practice' };
    const [first, second] = await Promise.all([provision(options), provision(options)]);
    expect(second).toEqual(first);
    expect(await ask(first.runtimeUrl, 'select current_user as name')).toEqual([{ name: 'attune_app' }]);
  });

  it('gives the application a role that may next to nothing', async () => {
    const { runtimeUrl } = await provision({ adminUrl: server.adminUrl, database: 'practice' });
    const [role] = await ask(
      server.adminUrl,
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolinherit, rolreplication,
              (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
         from pg_roles r where rolname = 'attune_app'`,
    );
    expect(Object.values(role).every((value) => value === false || value === 0)).toBe(true);
    expect(await mayProvision(runtimeUrl)).toBe(false);
    for (const sql of [
      'create table attune.mine ()',
      'create table public.mine ()',
      'create temporary table mine ()',
      'create schema mine',
      'create role mine',
      'set role attune_owner',
      'set session authorization attune_owner',
      `select pg_read_file('/etc/passwd')`,
    ]) {
      await expect(ask(runtimeUrl, sql)).rejects.toThrow(/permission denied/);
    }
    await expect(
      ask(inDatabase(server.adminUrl.replace(/\/\/[^@]*/, '//attune_owner:x'), 'practice'), ''),
    ).rejects.toThrow();
  });

  it('takes back what someone has given the application role', async () => {
    await ask(server.adminUrl, 'alter role attune_app bypassrls createdb');
    await provision({ adminUrl: server.adminUrl, database: 'practice' });
    const [role] = await ask(
      server.adminUrl,
      `select rolbypassrls, rolcreatedb from pg_roles where rolname = 'attune_app'`,
    );
    expect(role).toEqual({ rolbypassrls: false, rolcreatedb: false });
  });

  it(
    'stops a server that a killed start has left behind, and keeps its data',
    async () => {
      await ask(server.adminUrl, 'create table kept as select 1 as one');
      const orphan = server;
      server = await start();
      expect(isAlive(orphan.pid)).toBe(false);
      expect(await ask(server.adminUrl, 'select one from kept')).toEqual([{ one: 1 }]);
    },
    slow,
  );

  it(
    'comes back after kill -9, even when its old process id belongs to another program',
    async () => {
      process.kill(server.pid, 'SIGKILL');
      await server.exited;
      expect(existsSync(pidFile)).toBe(true);
      const bystander = spawn('sleep', ['60']);
      writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(bystander.pid)));
      server = await start();
      expect(await ask(server.adminUrl, 'select one from kept')).toEqual([{ one: 1 }]);
      expect(isAlive(bystander.pid)).toBe(true);
      bystander.kill();
    },
    slow,
  );

  it(
    'says what happened when it cannot start',
    async () => {
      const broken = mkdtempSync(join(tmpdir(), 'postgres-spec-'));
      await expect(startPostgres({ dataDir: broken, port: server.port, fast: true })).rejects.toThrow(
        /did not start:[^]*bind/,
      );
      rmSync(broken, { recursive: true, force: true });
    },
    slow,
  );
});
