import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';

/**
 * Connects to the record as the running application.
 * @param url of a role that owns nothing and bypasses nothing (`attune_app`)
 * @param rows every row class of every slice
 * @param poolSize connections at most, 10 unless told
 */
export function openDatabase(url: string, rows: EntityTarget<ObjectLiteral>[], poolSize = 10): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema: 'attune',
    entities: rows as never[],
    synchronize: false,
    logging: false,
    applicationName: 'attune',
    poolSize,
    // A pool that cannot give a connection in 2 s answers 503 instead of piling up requests.
    connectTimeoutMS: 2000,
    extra: {
      options: [
        '-c search_path=attune,pg_temp',
        '-c statement_timeout=5000',
        '-c lock_timeout=2000',
        '-c idle_in_transaction_session_timeout=10000',
        '-c synchronous_commit=on',
      ].join(' '),
      idleTimeoutMillis: 30_000,
    },
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  });
}
