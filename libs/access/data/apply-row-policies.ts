import { definerFunctions, rowFunctions } from './row-functions';
import { rowPolicies, ruleGrants, tablesWithoutRowPolicy } from './row-policies';

/** Anything that can run SQL, one or more statements at a time. */
export interface SqlRunner {
  query(sql: string): Promise<unknown>;
}

/** Tables that only `attune_rules` reaches: forced row security with no policy for the application at all. */
const functionOnlyTables = ['practice', 'credential'] as const;

/**
 * Declares functions, policies and grants anew: everything that was there is dropped first, so that this file and
 * row-policies.ts are the whole truth. Run by the migrating role inside one transaction, after the migrations.
 */
export async function applyRowPolicies(runner: SqlRunner): Promise<void> {
  await runner.query(dropEverything);
  await runner.query('set local search_path = attune, pg_temp');
  await runner.query(rowFunctions);
  for (const signature of definerFunctions) {
    await runner.query(`alter function attune.${signature} owner to attune_rules`);
    await runner.query(`revoke all on function attune.${signature} from public`);
    await runner.query(`grant execute on function attune.${signature} to attune_app, attune_rules`);
  }
  await runner.query('grant usage on schema attune to attune_app, attune_rules');
  await runner.query(
    'grant execute on function attune.actor_id(), attune.actor_practice() to attune_app, attune_rules',
  );
  for (const statement of policyStatements()) await runner.query(statement);
  for (const statement of ruleStatements()) await runner.query(statement);
  await runner.query('grant select, insert, update, delete on attune.rate_limit to attune_app');
  await runner.query('grant select on attune.migrations to attune_app');
}

function policyStatements(): string[] {
  const statements = functionOnlyTables.flatMap((table) => forceRowSecurity(table));
  statements.push(
    `create policy practice_select on attune.practice for select to attune_app using (id = (select attune.actor_practice()))`,
    `grant select on attune.practice to attune_app`,
  );
  for (const policy of rowPolicies) {
    const { table } = policy;
    statements.push(
      ...forceRowSecurity(table),
      `create policy ${table}_practice on attune.${table} as restrictive to attune_app
         using (practice_id = (select attune.actor_practice()))
         with check (practice_id = (select attune.actor_practice()))`,
    );
    if (policy.select) {
      statements.push(
        `create policy ${table}_select on attune.${table} for select to attune_app using (${policy.select})`,
        `grant select on attune.${table} to attune_app`,
      );
    }
    if (policy.insert) {
      statements.push(
        `create policy ${table}_insert on attune.${table} for insert to attune_app with check (${policy.insert})`,
        `grant insert on attune.${table} to attune_app`,
      );
    }
    if (policy.update) {
      statements.push(
        `create policy ${table}_update on attune.${table} for update to attune_app
           using (${policy.update.using}) with check (${policy.update.check})`,
        `grant update (${(policy.updatable ?? []).join(', ')}) on attune.${table} to attune_app`,
      );
    }
    if (policy.delete) {
      statements.push(
        `create policy ${table}_delete on attune.${table} for delete to attune_app using (${policy.delete})`,
        `grant delete on attune.${table} to attune_app`,
      );
    }
  }
  return statements;
}

function ruleStatements(): string[] {
  return ruleGrants.flatMap(({ table, privileges, columns }) => [
    `create policy ${table}_rules on attune.${table} to attune_rules using (true) with check (true)`,
    columns
      ? `grant ${privileges
          .split(', ')
          .map((privilege) => `${privilege} (${columns.join(', ')})`)
          .join(', ')} on attune.${table} to attune_rules`
      : `grant ${privileges} on attune.${table} to attune_rules`,
  ]);
}

function forceRowSecurity(table: string): string[] {
  return [
    `alter table attune.${table} enable row level security`,
    `alter table attune.${table} force row level security`,
  ];
}

const dropEverything = `
do $do$
declare
  it record;
begin
  for it in select policyname, tablename from pg_policies where schemaname = 'attune' loop
    execute format('drop policy %I on attune.%I', it.policyname, it.tablename);
  end loop;
  for it in select tablename from pg_tables where schemaname = 'attune' loop
    execute format('revoke all on attune.%I from public, attune_app, attune_rules', it.tablename);
  end loop;
end $do$;
`;

/** Tables the start-up self-test lets pass without forced row security; see {@link tablesWithoutRowPolicy}. */
export const openTables: readonly string[] = tablesWithoutRowPolicy;
