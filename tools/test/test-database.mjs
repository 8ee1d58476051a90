import { createHash, randomBytes } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inDatabase, openDatabase, provision, quoted, runtimeUrlOf, withClient } from '../dev/provision.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Any number: those who find no template yet wait for the first to make it. */
const lockNumber = 727_002;

/**
 * A database of its own for one spec, cloned in some 50 ms from a template that is migrated once.
 *
 * @param {string} [adminUrl] a superuser's URL; global-database-setup.mjs has put one into the environment
 * @param {string} [name] shows in pg_stat_activity; a random ending makes it unique
 * @param {{ migrate?: (options: { ownerUrl: string }) => Promise<void> }} [options] needed outside Jest only
 * @returns {Promise<{ name: string, ownerUrl: string, runtimeUrl: string, drop(): Promise<void> }>}
 *   `ownerUrl` is the superuser's in that database, `runtimeUrl` attune_app's
 */
export async function createTestDatabase(
  adminUrl = process.env.ATTUNE_TEST_ADMIN_URL,
  name = 'spec',
  { migrate = migrateFromSource } = {},
) {
  if (!adminUrl) throw new Error('no test server: select the database project of jest, or set ATTUNE_TEST_ADMIN_URL');
  const own =
    `attune_${name.replace(/[^a-z0-9]+/gi, '_').slice(0, 40)}_${randomBytes(4).toString('hex')}`.toLowerCase();
  await withClient(adminUrl, async (admin) => {
    const template = await templateName(admin, adminUrl, migrate);
    await admin.query(`create database ${quoted(own)} template ${quoted(template)} owner attune_owner`);
  });
  const ownerUrl = inDatabase(adminUrl, own);
  await openDatabase(ownerUrl);
  return {
    name: own,
    ownerUrl,
    runtimeUrl: runtimeUrlOf(ownerUrl),
    drop: () => withClient(adminUrl, (admin) => admin.query(`drop database if exists ${quoted(own)} with (force)`)),
  };
}

async function templateName(admin, adminUrl, migrate) {
  const name = `attune_template_${hashOfSchema()}`;
  await admin.query('select pg_advisory_lock($1)', [lockNumber]);
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount > 0) return name;
    const unfinished = `${name}_new`;
    await admin.query(`drop database if exists ${quoted(unfinished)} with (force)`);
    const { ownerUrl } = await provision({ adminUrl, database: unfinished });
    await migrate({ ownerUrl });
    await admin.query(`alter database ${quoted(unfinished)} rename to ${quoted(name)}`);
    return name;
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [lockNumber]);
  }
}

// Jest transforms what it imports, so that the migrations under test are those of the sources, not of a build.
async function migrateFromSource({ ownerUrl }) {
  const { migrate } = await import('../../apps/api/src/migrate.ts');
  await migrate({ ownerUrl });
}

/** Changes whenever a file does that has a say in the tables, so that a long-lived server never serves old ones. */
function hashOfSchema() {
  const hash = createHash('sha256');
  const files = globSync(['apps/api/migrations/**/*.*', 'apps/api/src/migrat*', 'libs/*/data/**/*.{sql,ts}'], {
    cwd: root,
  });
  for (const file of files.filter((path) => !path.endsWith('.spec.ts')).sort()) {
    hash.update(file).update(readFileSync(`${root}/${file}`));
  }
  return hash.digest('hex').slice(0, 16);
}
