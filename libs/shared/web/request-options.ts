import { HttpContext, HttpContextToken } from '@angular/common/http';

/** Set on requests for which 401 is an answer, not the end of a sign-in: signing in, and asking who is signed in. */
export const EXPECTS_401 = new HttpContextToken(() => false);

/** The context of a request for which 401 is an ordinary answer. */
export function expecting401(): HttpContext {
  return new HttpContext().set(EXPECTS_401, true);
}

/** The header that makes a change apply only to the version the person saw; 412 otherwise. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** The header that makes sending the same thing twice count once, for 24 hours. Keep the key for every retry. */
export function idempotent(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
