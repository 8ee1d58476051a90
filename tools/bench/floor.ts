import { caseloadPage, trendsOf } from '@attune/cases/data';
import { open, seal, sealingKey, type SealingKey } from '@attune/sealing/domain';
import type { Rows } from '@attune/shared/data';
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool, type PoolClient } from 'pg';

/**
 * The floor of the bench: node:http and pg and nothing else, doing the least that the promises ask for. The same
 * transaction, the actor set in it, the same policies and keys, the audit row, and sealing or opening of the text;
 * no framework, no contracts, no session look-up, no checks. How near the product comes to it is the bench's figure.
 */
const actor = { personId: process.env['BENCH_PERSON'] ?? '', practiceId: process.env['BENCH_PRACTICE'] ?? '' };
const master = masterKey(process.env['ATTUNE_KEK'] ?? '');
const keys = new Map<string, SealingKey>();
const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  options: '-c search_path=attune,pg_temp -c synchronous_commit=on',
});

const server = createServer((request, response) => {
  answer(request).then(
    (body) => send(response, 200, body),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      send(response, 500, {});
    },
  );
});
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1');

async function answer(request: IncomingMessage): Promise<unknown> {
  const [, kind, id] = (request.url ?? '').split('/');
  if (kind === 'health') return {};
  if (request.method === 'PUT') return save(id ?? '', await bodyOf(request));
  return kind === 'caseload' ? caseload() : lastNotes(id ?? '');
}

/** Runs work in a transaction as the actor, and writes its audit row last. */
async function act<T>(
  verb: string,
  ids: (result: T) => string[],
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.actor', $1, true), set_config('app.practice', $2, true)`, [
      actor.personId,
      actor.practiceId,
    ]);
    const result = await work(client);
    await client.query(`select audit_append($1, 'note', $2::uuid[], null, null, 'done', '')`, [verb, ids(result)]);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

interface StoredNote {
  id: string;
  case_id: string;
  author_id: string;
  version: number;
  body_sealed: Buffer;
  key_id: string;
  wrapped: Buffer;
}

function lastNotes(caseId: string): Promise<unknown[]> {
  return act(
    'note:list',
    (notes) => notes.map((note) => (note as StoredNote).id),
    async (client) => {
      const { rows } = await client.query<StoredNote>(
        `select n.*, k.wrapped from note n join data_key k on k.practice_id = n.practice_id and k.id = n.key_id
         where n.practice_id = $1 and n.case_id = $2 order by n.created_at desc, n.id desc limit 20`,
        [actor.practiceId, caseId],
      );
      return rows.map(({ body_sealed, wrapped, ...note }) => ({
        ...note,
        body: JSON.parse(open(body_sealed, keyOf(note.key_id, wrapped), placeOf(note))) as unknown,
      }));
    },
  );
}

function save(id: string, { version, body }: { version: number; body: unknown }): Promise<{ version: number }> {
  return act(
    'note:write',
    () => [id],
    async (client) => {
      const { rows } = await client.query<StoredNote>(
        `select n.case_id, n.author_id, n.key_id, k.wrapped from note n
         join data_key k on k.practice_id = n.practice_id and k.id = n.key_id where n.practice_id = $1 and n.id = $2`,
        [actor.practiceId, id],
      );
      const [note] = rows;
      if (!note) throw new Error('gone');
      const sealed = seal(
        JSON.stringify(body),
        keyOf(note.key_id, note.wrapped),
        placeOf({ ...note, id }),
        randomBytes(12),
      );
      const { rowCount } = await client.query(
        `update note set body_sealed = $4, version = version + 1, updated_at = now()
         where practice_id = $1 and id = $2 and version = $3 and state = 'draft'`,
        [actor.practiceId, id, version, sealed],
      );
      if (!rowCount) throw new Error('stale');
      return { version: version + 1 };
    },
  );
}

function caseload(): Promise<unknown> {
  return act(
    'case:list',
    () => [],
    async (client) => {
      const rows = {
        actor,
        query: async (sql: string, parameters: unknown[]) => (await client.query(sql, parameters)).rows as unknown[],
      } as unknown as Rows;
      const page = await caseloadPage(rows, { name: null, stage: null, after: null, limit: 51 });
      return {
        page,
        trends: await trendsOf(
          rows,
          page.map(({ id }) => id),
        ),
      };
    },
  );
}

function placeOf({ id, case_id, author_id }: Pick<StoredNote, 'id' | 'case_id' | 'author_id'>) {
  return { table: 'note', rowId: id, practiceId: actor.practiceId, more: [case_id, author_id] };
}

function keyOf(id: string, wrapped: Buffer): SealingKey {
  const known = keys.get(id);
  if (known) return known;
  const place = { table: 'data_key', rowId: id, practiceId: actor.practiceId, more: [master.id] };
  const key = sealingKey(id, Buffer.from(open(wrapped, master, place), 'base64'));
  keys.set(id, key);
  return key;
}

function masterKey(base64: string): SealingKey {
  const bytes = Buffer.from(base64, 'base64').subarray(0, 32);
  const id = createHash('sha256').update('attune/kek-id').update(bytes).digest('hex').slice(0, 16);
  return sealingKey(id, bytes);
}

async function bodyOf(request: IncomingMessage): Promise<{ version: number; body: unknown }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { body } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { body: unknown };
  return { version: Number(request.headers['if-match']?.replaceAll('"', '')), body };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
