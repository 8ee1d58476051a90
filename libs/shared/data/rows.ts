import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import {
  QueryFailedError,
  type DataSource,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import type { Actor } from './actor';

interface Scope {
  runner?: QueryRunner;
  actor?: Actor;
  /** Runs as the last thing inside the transaction. */
  beforeCommit?: () => Promise<void>;
}

interface ActorRow {
  person_id: string;
  practice_id: string;
  name: string;
  roles: string[];
  time_zone: string;
  sign_in_id: string;
}

/** The driver's connection, as far as preparing goes. */
interface PreparingConnection {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

const names = new Map<string, string>();

/** One name for one text: the driver prepares a name once a connection. */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
  names.set(sql, name);
  return name;
}

/** A transaction that was asked to commit and did not: nothing of it is kept. */
export class LostTransaction extends Error {
  constructor() {
    super('The transaction could not be committed.');
  }
}

/**
 * The only door to the database: rows are reachable on behalf of an actor, inside one transaction, or not at all.
 *
 * A request's transaction is opened by the sign-in token itself: `attune.actor_begin` looks the token up and sets the
 * actor that row-level security reads, so no code path can act for somebody without a sign-in of theirs. The actor
 * never changes inside a transaction (security.md §3.1: a switch inside a savepoint leaks outwards).
 */
export class Rows {
  private readonly scopes = new AsyncLocalStorage<Scope>();

  constructor(private readonly source: DataSource) {}

  /** Gives everything that `work` starts one common scope; the transaction opens when somebody needs it. */
  request<T>(work: () => T): T {
    return this.scopes.run({}, work);
  }

  /**
   * Opens this request's transaction for whoever holds the token.
   * @param tokenHash SHA-256 of the session cookie's value
   * @param extends_ whether this request counts as activity of the person (background requests do not)
   * @returns the actor, or null when the token opens nothing; then the transaction is closed again
   */
  async begin(tokenHash: Buffer, extends_: boolean): Promise<Actor | null> {
    await this.open();
    const [row] = await this.prepared<ActorRow>('select * from attune.actor_begin($1, $2)', [tokenHash, extends_]);
    if (!row) {
      await this.rollback();
      return null;
    }
    this.scope().actor = {
      personId: row.person_id,
      practiceId: row.practice_id,
      name: row.name,
      roles: row.roles,
      timeZone: row.time_zone,
      signInId: row.sign_in_id,
    };
    return this.actor;
  }

  /** The actor of this request's transaction. @throws when nobody acts. */
  get actor(): Actor {
    const actor = this.scopes.getStore()?.actor;
    if (!actor) throw new Error('Rows are only reachable on behalf of an actor.');
    return actor;
  }

  /** The actor, or null before sign-in. */
  get actorIfAny(): Actor | null {
    return this.scopes.getStore()?.actor ?? null;
  }

  /** The repository of a row in this request's transaction. Row-level security filters what it finds. */
  of<Row extends ObjectLiteral>(row: EntityTarget<Row>): Repository<Row> {
    return this.runner().manager.getRepository(row);
  }

  /**
   * Like {@link query}, for the few statements that run all day: prepared once a connection, because planning a join
   * under row policies costs more than running it. Each keeps its plan in the database's memory, so only those.
   */
  async prepared<Row = unknown>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const connection = (await this.runner().connect()) as PreparingConnection;
    try {
      const { rows } = await connection.query({ name: nameOf(sql), text: sql, values: parameters });
      return rows as Row[];
    } catch (error) {
      throw new QueryFailedError(sql, [], error as Error);
    }
  }

  /** Runs SQL with parameters in this request's transaction and answers its rows. Never build SQL from input. */
  async query<Row = unknown>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = (await this.runner().query(sql, parameters, true)) as { records?: Row[] };
    return result.records ?? [];
  }

  /** Runs SQL that changes rows and answers how many it changed; 0 means not there, or not to be seen. */
  async change(sql: string, parameters: unknown[] = []): Promise<number> {
    const result = (await this.runner().query(sql, parameters, true)) as { affected?: number };
    return result.affected ?? 0;
  }

  /** Sets what runs as the very last thing inside the transaction (the audit trail). */
  onCommit(last: () => Promise<void>): void {
    this.scope().beforeCommit = last;
  }

  /**
   * Ends the transaction for good; only after this may an answer go out.
   * The last statement before COMMIT fails in an aborted transaction, where COMMIT alone would quietly roll back (F3).
   */
  async commit(): Promise<void> {
    const scope = this.scopes.getStore();
    if (!scope?.runner) return;
    try {
      if (scope.beforeCommit) await scope.beforeCommit();
      else await scope.runner.query('select 1');
      await scope.runner.commitTransaction();
    } catch (error) {
      await this.rollback();
      throw error instanceof Error ? error : new LostTransaction();
    }
    await this.release(scope);
  }

  /** Undoes the transaction if one is open; a connection that cannot roll back is thrown away (F4). */
  async rollback(): Promise<void> {
    const scope = this.scopes.getStore();
    if (!scope?.runner) return;
    try {
      if (scope.runner.isTransactionActive) await scope.runner.rollbackTransaction();
      await this.release(scope);
    } catch {
      await this.discard(scope);
    }
  }

  /**
   * Work before anybody is signed in (sign-in, invitation, reset): a transaction without an actor, in which every
   * table looks empty and only the functions of the sign-in path answer. They may set the actor as they succeed.
   */
  anonymous<T>(work: () => Promise<T>): Promise<T> {
    return this.scopes.run({}, () => this.whole(work));
  }

  /**
   * Work of a program (seed, import, bench, job) on behalf of a person, with that person's rights and no more.
   * @param person whose rights; the roles listed are for the application's checks, the rows decide by their own
   */
  as<T>(person: { personId: string; practiceId: string } & Partial<Actor>, work: () => Promise<T>): Promise<T> {
    return this.scopes.run({}, () =>
      this.whole(async () => {
        await this.query(`select set_config('app.actor', $1, true), set_config('app.practice', $2, true)`, [
          person.personId,
          person.practiceId,
        ]);
        this.scope().actor = { name: '', roles: [], timeZone: 'UTC', signInId: '', ...person };
        return work();
      }),
    );
  }

  private async whole<T>(work: () => Promise<T>): Promise<T> {
    await this.open();
    try {
      const result = await work();
      await this.commit();
      return result;
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  private async open(): Promise<void> {
    const scope = this.scope();
    if (scope.runner) throw new Error('This request already has its transaction.');
    const runner = this.source.createQueryRunner();
    await runner.startTransaction();
    scope.runner = runner;
  }

  private async release(scope: Scope): Promise<void> {
    const { runner } = scope;
    scope.runner = undefined;
    scope.actor = undefined;
    scope.beforeCommit = undefined;
    await runner?.release();
  }

  private async discard(scope: Scope): Promise<void> {
    const { runner } = scope;
    scope.runner = undefined;
    scope.actor = undefined;
    const connection = (await runner?.connect().catch(() => undefined)) as { end?: () => Promise<void> } | undefined;
    await connection?.end?.().catch(() => undefined);
    await runner?.release().catch(() => undefined);
  }

  private scope(): Scope {
    const scope = this.scopes.getStore();
    if (!scope) throw new Error('Rows are only reachable inside a request.');
    return scope;
  }

  private runner(): QueryRunner {
    const runner = this.scope().runner;
    if (!runner) throw new Error('Rows are only reachable on behalf of an actor.');
    return runner;
  }
}
