import type { Client } from 'pg';

/**
 * Makes the three database roles when they are missing and lets the migrating role act for the owner.
 * - `attune_owner` owns the tables, signs in nowhere
 * - `attune_rules` owns the functions behind the row policies, signs in nowhere
 * - `attune_app` is the running application; it owns nothing (its sign-in and password are given by whoever provisions)
 * @throws when a role is missing and the migrating role may not make it; the message says what to run.
 */
export async function ensureRoles(client: Client): Promise<void> {
  for (const role of ['attune_owner', 'attune_rules', 'attune_app']) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (!rowCount) await client.query(`create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole`);
  }
  await client.query('grant attune_owner, attune_rules to current_user');
  // A function changes hands only between members; without this its owner could not give it to attune_rules.
  await client.query('create schema if not exists attune authorization attune_owner');
  await client.query('grant usage, create on schema attune to attune_rules');
}
