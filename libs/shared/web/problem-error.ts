import { type HttpErrorResponse } from '@angular/common/http';
import { Problem, problemType, type ProblemCode } from '@attune/shared/contract';

/**
 * What a refused or failed request is thrown as. `problem.status` is 0 when the server was not reached at all.
 * `retryAfter` is in seconds, from the answer's `Retry-After`.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: Omit<Problem, 'status'> & { status: number },
    readonly retryAfter: number | null = null,
  ) {
    super(problem.title);
  }

  get status(): number {
    return this.problem.status;
  }

  /** Whether the refusal is of this kind. */
  is(code: ProblemCode): boolean {
    return this.problem.type === problemType(code);
  }

  /** Reads an answer's problem document; an answer without one (a proxy, a dead server) becomes a plain problem of its status. */
  static from(response: HttpErrorResponse): ProblemError {
    const seconds = Number(response.headers.get('Retry-After') ?? NaN);
    const retryAfter = Number.isFinite(seconds) ? seconds : null;
    const parsed = Problem.safeParse(response.error);
    if (parsed.success) {
      return new ProblemError(parsed.data, retryAfter);
    }
    const title = response.status === 0 ? 'No connection' : 'The request did not work';
    return new ProblemError(
      { type: 'about:blank', title, status: response.status, detail: title, instance: '' },
      retryAfter,
    );
  }
}

/** Whether something thrown is a problem with this status. */
export function isProblem(error: unknown, status?: number): error is ProblemError {
  return error instanceof ProblemError && (status === undefined || error.status === status);
}
