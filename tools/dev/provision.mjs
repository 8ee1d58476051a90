import { createHash } from 'node:crypto';
import pg from 'pg';

/** Any number, so long as every start takes the same: two that provision at once must do it one after the other. */
const lockNumber = 727_001;

/**
 * Creates what Attune needs on a server and leaves what is already there:
 * - `attune_owner`, who owns the schema `attune` and cannot sign in: migrations `SET ROLE` to it;
 * - `attune_app`, the role the application runs as: owns nothing, bypasses nothing, inherits nothing;
 * - `attune_rules`, who owns the functions behind the row policies and cannot sign in either.
 *
 * @param {object} options
 * @param {string} options.adminUrl a superuser, or a role with CREATEROLE and CREATEDB
 * @param {string} options.database created when missing
 * @param {string} [options.appPassword] of attune_app; derived from adminUrl unless given, which is for tests
 * @returns {Promise<{ runtimeUrl: string, ownerUrl: string }>} attune_app and the admin in that database
 */
export async function provision({ adminUrl, database, appPassword = derivedPassword(adminUrl) }) {
  const ownerUrl = inDatabase(adminUrl, database);
  await withClient(adminUrl, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [lockNumber]);
    await createRoles(admin, appPassword);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await admin.query(`create database ${quoted(database)} owner attune_owner`);
  });
  await openDatabase(ownerUrl);
  return { runtimeUrl: runtimeUrlOf(ownerUrl, appPassword), ownerUrl };
}

/** attune_app's URL of the same database. */
export function runtimeUrlOf(ownerUrl, appPassword = derivedPassword(ownerUrl)) {
  const runtime = new URL(ownerUrl);
  runtime.username = 'attune_app';
  runtime.password = appPassword;
  return runtime.href;
}

/**
 * Lets attune_app into one database and shuts everybody else out. Needed again for a database made from a
 * template: PostgreSQL does not copy these rights.
 *
 * @param {string} ownerUrl the admin's URL of that database
 */
export async function openDatabase(ownerUrl) {
  await withClient(ownerUrl, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [lockNumber]);
    const database = quoted((await admin.query('select current_database() as name')).rows[0].name);
    await admin.query(`
      revoke all on database ${database} from public;
      grant connect on database ${database} to attune_app;
      grant connect, create on database ${database} to attune_owner;
      revoke create on schema public from public;
      create schema if not exists attune authorization attune_owner;
      grant usage on schema attune to attune_app;`);
  });
}

/** Whether the role of a URL may create roles, so that {@link provision} can work with it. */
export async function mayProvision(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      'select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user',
    );
    return rows[0].may;
  });
}

/** The same server and role, another database. */
export function inDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/** Runs `work` on a connection of its own. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A PostgreSQL identifier in quotes. */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

async function createRoles(admin, appPassword) {
  const { rows: self } = await admin.query('select rolsuper from pg_roles where rolname = current_user');
  const { rows } = await admin.query("select rolname from pg_roles where rolname like 'attune\\_%'");
  const existing = new Set(rows.map((row) => row.rolname));
  for (const role of ['attune_owner', 'attune_rules', 'attune_app']) {
    if (!existing.has(role)) await admin.query(`create role ${role}`);
  }
  // Said again each time, in case someone has widened them. Only a superuser may name the first two.
  const nothing = `${self[0].rolsuper ? 'nosuperuser nobypassrls ' : ''}nocreatedb nocreaterole noinherit`;
  await admin.query(`alter role attune_owner ${nothing} nologin`);
  await admin.query(`alter role attune_rules ${nothing} nologin`);
  await admin.query(`alter role attune_app ${nothing} login password ${admin.escapeLiteral(appPassword)}`);
  await admin.query('alter role attune_app set search_path = attune, public');
  if (!self[0].rolsuper) await admin.query('grant attune_owner to current_user');
}

function derivedPassword(adminUrl) {
  return createHash('sha256')
    .update(`attune_app:${new URL(adminUrl).password}`)
    .digest('base64url');
}
