import type { NextFunction, Request, Response } from 'express';
import type { Environment } from './environment';
import { answerProblem } from './problem-filter';
import { Refusal } from './refusal';
import { sessionTokenHash, xsrfMatches } from './session-cookie';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses unsafe requests that another site could have caused: the browser's own word about the origin first, then the
 * session's XSRF token. Before sign-in there is no session to bind a token to, and the origin decides alone.
 */
export function sameOriginOnly(environment: Environment) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (safe.has(request.method) || !request.path.startsWith('/api/')) return next();
    const token = sessionTokenHash(request);
    const accepted =
      fromHere(request, environment.origin) &&
      (!token || request.path.startsWith('/api/v1/auth/') || xsrfMatches(environment, token, xsrfHeader(request)));
    if (accepted) return next();
    answerProblem(
      request,
      response,
      new Refusal('not-allowed', { detail: 'This request did not come from our pages.' }),
    );
  };
}

function fromHere(request: Request, origin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return request.headers.origin === origin;
}

function xsrfHeader(request: Request): string | undefined {
  const header = request.headers['x-xsrf-token'];
  return typeof header === 'string' ? header : undefined;
}
