/**
 * Where counts are kept: what `RateLimiterPostgres` needs to reach the database. Given by the application, which owns
 * the connection; nothing here can read rows of the record.
 */
export class LimitStore {
  constructor(readonly options: { storeClient: unknown; storeType: string }) {}
}
