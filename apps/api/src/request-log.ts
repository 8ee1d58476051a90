import type { IncomingMessage, ServerResponse } from 'node:http';
import { pinoHttp } from 'pino-http';

/**
 * One line a request, from an allow-list: method, status, time and id. No address, no query, no header, no body:
 * a path carries ids at most, and even those are left out (security.md §3.6, Logs).
 */
export function logRequests() {
  return pinoHttp<IncomingMessage & { id?: string }, ServerResponse>({
    base: null,
    genReqId: (request) => String(request.id ?? ''),
    serializers: {
      req: (request: { id: string; method: string }) => ({ id: request.id, method: request.method }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: (error: { type?: string }) => ({ name: error.type }),
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    autoLogging: { ignore: (request) => request.url?.startsWith('/health/') ?? false },
  });
}
