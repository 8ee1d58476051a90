/** A sealed act with its place in the chain, in the database's own spelling. */
export interface ChainLink {
  seq: number;
  practice_id: string;
  id: string;
  /** UTC with microseconds: `2026-03-14T09:30:00.123456Z`. */
  at: string;
  actor_id: string | null;
  action: string;
  resource: string;
  resource_ids: string[];
  case_id: string | null;
  subject_id: string | null;
  outcome: string;
  request_id: string;
  canon: Buffer;
  hash: Buffer;
}

/** Anything that answers rows to a query with parameters. */
export interface LinkReader {
  query(sql: string, parameters: unknown[]): Promise<{ rows: ChainLink[] }>;
}

/**
 * The whole chain in its order, a batch at a time. The running application cannot ask this: it takes a connection that
 * acts as `attune_rules`.
 */
export async function* chainLinks(reader: LinkReader, batch = 5000): AsyncGenerator<ChainLink> {
  let after = 0;
  for (;;) {
    const { rows } = await reader.query(
      `select seq::float8 as seq, practice_id, id,
         to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_id, action, resource, resource_ids,
         case_id, subject_id, outcome, request_id, canon, hash
       from attune.audit_event where seq > $1 order by seq limit $2`,
      [after, batch],
    );
    yield* rows;
    if (rows.length < batch) return;
    after = rows.at(-1)?.seq ?? after;
  }
}
