import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { LostTransaction, Rows } from '@attune/shared/data';
import { Refusal } from './refusal';

/**
 * Called with what went wrong unexpectedly: an id to find it by, and the error reduced to what may be logged.
 * The error itself comes along for specs; it may quote what somebody wrote and must never be logged.
 */
export type ErrorReport = (
  failure: { id: string; error: { name: string; code?: string; stack: string } },
  error: unknown,
) => void;

/** Every error becomes a problem answer, and every open transaction is undone before it goes out. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly rows: Rows,
    private readonly report: ErrorReport,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    await this.rows.rollback();
    const refusal = refusalOf(error);
    if (refusal.code === 'unexpected') this.report({ id: requestId(request), error: loggable(error) }, error);
    answerProblem(request, response, refusal);
  }
}

/** Sends a refusal as `application/problem+json`. */
export function answerProblem(request: Request, response: Response, refusal: Refusal): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  if (refusal.more.retryAfterSeconds) response.setHeader('Retry-After', String(refusal.more.retryAfterSeconds));
  const problem = refusal.problem(requestId(request));
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** The id of this request, quoted in its answer and in its log line. */
export function requestId(request: Request): string {
  return (request as { id?: string }).id ?? '';
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof QueryFailedError) return ofDatabase(error);
  if (error instanceof LostTransaction) return new Refusal('unavailable', { retryAfterSeconds: 2 });
  const status = statusOf(error);
  if (status === 404) return new Refusal('not-found');
  if (status === 405) return new Refusal('method-not-allowed');
  if (status === 413) return new Refusal('too-large');
  if (status === 415) return new Refusal('unsupported-media-type');
  if (status === 400) return new Refusal('malformed');
  if (isUnreachable(error)) return new Refusal('unavailable', { retryAfterSeconds: 2 });
  return new Refusal('unexpected');
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  // express and its body parser throw plain errors with a status of their own
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** SQLSTATE to refusal. What the second wall stops looks exactly like what is not there. */
function ofDatabase(error: QueryFailedError): Refusal {
  const code = String((error.driverError as { code?: string }).code ?? '');
  if (code === '42501' || code === '23503') return new Refusal('not-found');
  if (code === '23505' || code === '23001' || code === '40001' || code === '40P01') return new Refusal('conflict');
  if (['22P05', '22021', '22P02', '22003', '22007', '22008', '22009'].includes(code)) return new Refusal('malformed');
  if (
    code === '55P03' ||
    code === '57014' ||
    code.startsWith('57P') ||
    code.startsWith('08') ||
    code.startsWith('53')
  ) {
    return new Refusal('unavailable', { retryAfterSeconds: 2 });
  }
  return isUnreachable(error.driverError)
    ? new Refusal('unavailable', { retryAfterSeconds: 2 })
    : new Refusal('unexpected');
}

function isUnreachable(error: unknown): boolean {
  // The database went away in the middle of a request, and the driver has given its connection up already.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code && ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P03'].includes(code)) return true;
  return /timeout exceeded when trying to connect|Connection terminated|is not queryable|the database system is/.test(
    message ?? '',
  );
}

/** Name, SQLSTATE and where in our code: never the message, which may quote what somebody wrote. */
function loggable(error: unknown): { name: string; code?: string; stack: string } {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' };
  const code = (error as { driverError?: { code?: string } }).driverError?.code;
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
  return { name: error.name, ...(code ? { code } : {}), stack };
}
