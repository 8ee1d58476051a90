import { tablesWithoutRowPolicy } from './row-policies';

/** Anything that answers rows to a query. */
export interface RowReader {
  query<Row>(sql: string): Promise<Row[]>;
}

/**
 * What is wrong with the second wall, in sentences an administrator can act on; empty when it stands.
 * Asked at every start with the running application's own connection (security.md §3.1, boot self-test).
 */
export async function wallFaults(reader: RowReader): Promise<string[]> {
  const faults: string[] = [];
  const [role] = await reader.query<{ name: string; super: boolean; bypass: boolean; version: number }>(
    `select current_user as name, rolsuper as super, rolbypassrls as bypass,
       current_setting('server_version_num')::int as version from pg_roles where rolname = current_user`,
  );
  if (!role) return ['The database role of this process is unknown.'];
  if (role.super) faults.push(`The database role ${role.name} is a superuser; run as attune_app.`);
  if (role.bypass) faults.push(`The database role ${role.name} bypasses row security; run as attune_app.`);
  if (role.version < 150000) faults.push('PostgreSQL 15 or later is needed.');

  const owned = await reader.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'attune' and c.relkind in ('r', 'v') and pg_has_role(current_user, c.relowner, 'member')`,
  );
  if (owned.length > 0) faults.push(`The database role ${role.name} owns ${owned.length} tables; run as attune_app.`);

  const tables = await reader.query<{ name: string; forced: boolean }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced from pg_class c
     join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'attune' and c.relkind in ('r', 'p')`,
  );
  if (tables.length === 0) faults.push('The schema attune has no tables; migrate first.');
  const open: readonly string[] = tablesWithoutRowPolicy;
  for (const table of tables) {
    if (!table.forced && !open.includes(table.name)) faults.push(`Table ${table.name} has no forced row security.`);
  }

  const views = await reader.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'attune' and c.relkind in ('v', 'm')
       and not coalesce('security_invoker=true' = any (c.reloptions), false)`,
  );
  for (const view of views) faults.push(`View ${view.name} is not security_invoker.`);

  const functions = await reader.query<{ name: string }>(
    `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'attune' and p.prosecdef
       and not exists (select 1 from unnest(p.proconfig) setting where setting like 'search_path=%')`,
  );
  for (const { name } of functions) faults.push(`Function ${name} has no pinned search path.`);
  return faults;
}
