import 'reflect-metadata';
import { applyRowPolicies } from '@attune/access/data';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { DataSource, MigrationExecutor } from 'typeorm';
import { migrations } from '../migrations';
import { ensureRoles } from './roles';

/**
 * Brings a database to the present shape: roles, tables in their order, then functions, policies and grants anew.
 * Safe to run again and safe to run by two processes at once (the second waits).
 * @param ownerUrl a connection that may act for `attune_owner`: a superuser, or a role with CREATEROLE that made it.
 */
export async function migrate({ ownerUrl }: { ownerUrl: string }): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const source = new DataSource({ type: 'postgres', url: ownerUrl, schema: 'attune', migrations, logging: false });
  try {
    await client.query('select pg_advisory_lock(4711000)');
    await ensureRoles(client);
    await source.initialize();
    await source.query('set search_path = attune, pg_temp');
    await runMigrations(source);
    await client.query('begin');
    await applyRowPolicies(client);
    await client.query('commit');
  } finally {
    if (source.isInitialized) await source.destroy();
    await client.end();
  }
}

/** On one connection, as the owner, all or nothing. */
async function runMigrations(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('set role attune_owner');
    await runner.query('set search_path = attune, pg_temp');
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'all';
    await executor.executePendingMigrations();
  } finally {
    await runner.query('reset role').catch(() => undefined);
    await runner.release();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  if (!ownerUrl) {
    process.stderr.write('Set DATABASE_OWNER_URL to a connection that may migrate, then run this again.\n');
    process.exit(1);
  }
  await migrate({ ownerUrl });
}
