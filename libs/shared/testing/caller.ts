import type { Environment } from '@attune/shared/api';
import { hashOfToken, xsrfToken } from '@attune/shared/api';

/** A JSON answer as a spec looks into it: anything may be there, the assertions say what must be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec reads answers by path; contracts are checked by the server
export type Json = any;

/** What came back: status, headers, and the body as JSON (or text when it is none). */
export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  body: Body;
  text: string;
}

/** More of a request: the version it changes, an idempotency key, other headers. */
export interface CallOptions {
  version?: number;
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

/** A browser's calls, as far as the API can tell: same origin, session cookie, XSRF header. */
export class Caller {
  constructor(
    private readonly origin: string,
    private readonly environment: Environment,
    readonly token: string | null,
  ) {}

  get<Body = Json>(path: string, options: CallOptions = {}): Promise<Answer<Body>> {
    return this.send<Body>('GET', path, undefined, options);
  }
  post<Body = Json>(path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, body, options);
  }
  put<Body = Json>(path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<Body>> {
    return this.send<Body>('PUT', path, body, options);
  }
  patch<Body = Json>(path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<Body>> {
    return this.send<Body>('PATCH', path, body, options);
  }
  delete<Body = Json>(path: string, options: CallOptions = {}): Promise<Answer<Body>> {
    return this.send<Body>('DELETE', path, undefined, options);
  }

  /** @param path below `/api/v1`, or absolute when it starts with `/api` or `/health` */
  async send<Body>(method: string, path: string, body: unknown, options: CallOptions): Promise<Answer<Body>> {
    const url = /^\/(api|health)/.test(path) ? `${this.origin}${path}` : `${this.origin}/api/v1${path}`;
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.token ? this.session(this.token) : {}),
        ...(options.version === undefined ? {} : { 'if-match': `"${options.version}"` }),
        ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) as Body };
  }

  private session(token: string): Record<string, string> {
    return {
      cookie: `attune-session=${token}`,
      'x-xsrf-token': xsrfToken(this.environment, hashOfToken(token)),
    };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
