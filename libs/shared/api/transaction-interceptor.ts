import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { concatMap, type Observable } from 'rxjs';
import { Rows } from '@attune/shared/data';

/**
 * Commits after the answer has been made and checked against its contract, and before it leaves: what was acknowledged
 * is kept, and what could not be kept is not acknowledged. Also tells the version of what it answers as `ETag`.
 */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly rows: Rows) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.rows.commit();
        const version = (answer as { version?: unknown } | null | undefined)?.version;
        if (typeof version === 'number') {
          context.switchToHttp().getResponse<Response>().setHeader('ETag', `"${version}"`);
        }
        return answer;
      }),
    );
  }
}
