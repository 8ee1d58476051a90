import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type * as z from 'zod';
import { idempotent, ifMatch } from './request-options';

/** How a write is sent: `version` as If-Match, `key` as Idempotency-Key, `keepalive` to outlive the page. */
export interface WriteOptions {
  version?: number;
  key?: string;
  keepalive?: boolean;
}

/**
 * Writes to the API (and reads that are not shown reactively; those are `httpResource`). Paths are below `/api/v1`.
 * Answers are parsed by their contract. Rejects with `ProblemError`.
 */
@Service()
export class Api {
  private readonly http = inject(HttpClient);

  get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return this.send('GET', path, undefined, schema);
  }

  post<T>(path: string, body: unknown, schema: z.ZodType<T>, options?: WriteOptions): Promise<T> {
    return this.send('POST', path, body, schema, options);
  }

  put<T>(path: string, body: unknown, schema: z.ZodType<T>, options?: WriteOptions): Promise<T> {
    return this.send('PUT', path, body, schema, options);
  }

  patch<T>(path: string, body: unknown, schema: z.ZodType<T>, options?: WriteOptions): Promise<T> {
    return this.send('PATCH', path, body, schema, options);
  }

  /** A write whose answer has no body (204). */
  async command(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    options?: WriteOptions,
  ): Promise<void> {
    await this.request(method, path, body, options);
  }

  private async send<T>(
    method: string,
    path: string,
    body: unknown,
    schema: z.ZodType<T>,
    options?: WriteOptions,
  ): Promise<T> {
    return schema.parse(await this.request(method, path, body, options));
  }

  private request(method: string, path: string, body: unknown, options: WriteOptions = {}): Promise<unknown> {
    const headers = {
      ...(options.version === undefined ? {} : ifMatch(options.version)),
      ...(options.key === undefined ? {} : idempotent(options.key)),
    };
    return firstValueFrom(
      this.http.request(method, `/api/v1${path}`, { body, headers, keepalive: options.keepalive ?? false }),
    );
  }
}
