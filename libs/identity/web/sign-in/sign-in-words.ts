import { isProblem } from '@attune/shared/web';

/**
 * Why a sign-in was not accepted. The same words for an unknown address and a wrong password, as the server gives the
 * same answer for both.
 */
export function signInWords(error: unknown): string {
  if (isProblem(error, 401)) {
    return 'The e-mail address and the password do not go together. Check both and try again.';
  }
  if (isProblem(error, 429)) {
    return `Too many tries. Wait ${waitWords(error.retryAfter)}, then try again.`;
  }
  if (isProblem(error, 0) || isProblem(error, 503)) {
    return 'The practice cannot be reached right now. Try again shortly.';
  }
  return 'Signing in did not work. Try again in a moment.';
}

/** Seconds of a `Retry-After` as one says them; "a few minutes" when the server named none. */
export function waitWords(seconds: number | null): string {
  if (seconds === null) {
    return 'a few minutes';
  }
  if (seconds < 90) {
    const whole = Math.max(1, Math.ceil(seconds));
    return whole === 1 ? '1 second' : `${whole} seconds`;
  }
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
