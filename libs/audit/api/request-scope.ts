import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<string>();

/** Runs `work` under a request id, so that acts can be found by the id a person was told. */
export function inRequest<T>(id: string, work: () => T): T {
  return scope.run(id, work);
}

/** The current request id; empty for a program. */
export function requestOf(): string {
  return scope.getStore() ?? '';
}
