import { isProblem } from '@attune/shared/web';

/** Why words did not reach the server, as far as it changes what happens next. */
export type SaveFailure =
  /** Nobody answered, or only "busy": tried again by itself, after `wait` seconds when the server said so. */
  | { kind: 'unreachable'; wait: number | null }
  | { kind: 'signed-out' }
  /** Somebody, perhaps oneself in another tab, saved meanwhile. */
  | { kind: 'overtaken' }
  /** It was signed meanwhile and takes no more changes. */
  | { kind: 'signed' }
  /** Sending the same again would be refused again; the words say what to do. */
  | { kind: 'refused'; message: string };

/** What a failed save means. Anything that is no answer of ours counts as unreachable: trying again does no harm. */
export function saveFailure(error: unknown): SaveFailure {
  if (!isProblem(error)) {
    return { kind: 'unreachable', wait: null };
  }
  const { status, problem } = error;
  if (status === 0 || status === 408 || status === 429 || status >= 500) {
    return { kind: 'unreachable', wait: error.retryAfter };
  }
  switch (status) {
    case 401:
      return { kind: 'signed-out' };
    case 409:
      return { kind: 'signed' };
    case 412:
      return { kind: 'overtaken' };
    case 404:
      return { kind: 'refused', message: 'Not saved: this note is no longer yours to change' };
    case 413:
      return { kind: 'refused', message: 'Not saved: this note is too long' };
    case 422:
      return { kind: 'refused', message: `Not saved: ${problem.errors?.[0]?.message ?? problem.detail}` };
    default:
      return { kind: 'refused', message: `Not saved: ${problem.detail}` };
  }
}

/** How long to wait before the next try, in milliseconds; the last one repeats. */
const waits = [1000, 2000, 4000, 8000, 15_000, 30_000];

/** Milliseconds until the next try after so many failed ones (from 1); a wait the server asked for wins. */
export function waitBeforeTry(failed: number, wait: number | null): number {
  return wait !== null ? Math.min(wait, 60) * 1000 : (waits[Math.min(failed, waits.length) - 1] ?? 1000);
}
