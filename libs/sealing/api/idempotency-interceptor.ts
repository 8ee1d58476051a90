import { invalid } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { concatMap, of, type Observable } from 'rxjs';
import { Vault } from './vault';

interface Answered {
  request_hash: Buffer;
  status: number;
  answer_sealed: Buffer | null;
  key_id: string | null;
  wrapped: Buffer | null;
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Does what was asked with an `Idempotency-Key` once, and answers every repetition within 24 hours with the same answer.
 *
 * It runs inside the request's transaction (so after TransactionInterceptor): the key is kept if and only if the work
 * is. Twins wait for each other on a lock that ends with the transaction. The answer may hold clinical text, so it is
 * sealed for its person; what is stored of the request is a keyed hash, which tells nothing about short texts either.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly rows: Rows,
    private readonly vault: Vault,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || safe.has(request.method) || !this.rows.actorIfAny) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) {
      throw invalid('Idempotency-Key', 'Use 8 to 200 visible characters');
    }
    const hash = this.hashOf(request);
    const earlier = await this.earlier(key);
    if (!earlier) {
      return next.handle().pipe(
        concatMap(async (answer: unknown) => {
          await this.keep(key, hash, response.statusCode, answer);
          return answer;
        }),
      );
    }
    if (!earlier.request_hash.equals(hash)) {
      throw invalid('Idempotency-Key', 'This key was used for another request');
    }
    response.status(earlier.status);
    return of(this.opened(key, earlier));
  }

  private hashOf(request: Request): Buffer {
    const { method, originalUrl, headers, body } = request as Request & { body?: unknown };
    return this.vault.fingerprint(JSON.stringify([method, originalUrl, headers['if-match'] ?? null, body ?? null]));
  }

  /** Waits for a twin that is still at work; what has been kept for longer than 24 hours goes. */
  private async earlier(key: string): Promise<Answered | undefined> {
    const { practiceId, personId } = this.rows.actor;
    await this.rows.query('select pg_advisory_xact_lock(4711, hashtext($1))', [`${practiceId}/${personId}/${key}`]);
    const [found] = await this.rows.query<Answered>(
      `with old as (
         delete from idempotency where practice_id = $1 and person_id = $2 and created_at < now() - interval '24 hours')
       select i.request_hash, i.status, i.answer_sealed, i.key_id, k.wrapped
       from idempotency i left join data_key k on k.practice_id = i.practice_id and k.id = i.key_id
       where i.practice_id = $1 and i.person_id = $2 and i.key = $3 and i.created_at >= now() - interval '24 hours'`,
      [practiceId, personId, key],
    );
    return found;
  }

  private async keep(key: string, hash: Buffer, status: number, answer: unknown): Promise<void> {
    const { practiceId, personId } = this.rows.actor;
    const sealed =
      answer === undefined
        ? null
        : await this.vault.seal(JSON.stringify(answer), { kind: 'person', personId }, placeOf(key, personId));
    await this.rows.change(
      `insert into idempotency (practice_id, person_id, key, request_hash, status, answer_sealed, key_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [practiceId, personId, key, hash, status, sealed?.body ?? null, sealed?.keyId ?? null],
    );
  }

  private opened(key: string, { answer_sealed, key_id, wrapped }: Answered): unknown {
    if (!answer_sealed || !key_id) return undefined;
    const place = placeOf(key, this.rows.actor.personId);
    return JSON.parse(this.vault.open(answer_sealed, { key_id, wrapped }, place)) as unknown;
  }
}

const placeOf = (key: string, personId: string) => ({ table: 'idempotency', rowId: key, more: [personId] });
