import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Environment } from './environment';

const secureName = '__Host-attune';
const plainName = 'attune-session';

/** A new session token: 32 random bytes, base64url. Only its SHA-256 is ever stored. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

/** What is stored of a token. A plain hash is enough for 256 random bits. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

/** The hash of the token in this request's session cookie, or null without one that could be ours. */
export function sessionTokenHash(request: Request): Buffer | null {
  const cookies = parseCookie(request.headers.cookie ?? '');
  const token = cookies[secureName] ?? cookies[plainName];
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? hashOfToken(token) : null;
}

/** The token that unsafe requests must repeat in `X-XSRF-TOKEN`: bound to the session by HMAC, so none can be planted. */
export function xsrfToken(environment: Environment, tokenHash: Buffer): string {
  const key = Buffer.from(environment.values.ATTUNE_XSRF_SECRET, 'base64');
  return createHmac('sha256', key).update('xsrf\0').update(tokenHash).digest('base64url');
}

/** Whether the header repeats the session's XSRF token. Takes the same time for every wrong one. */
export function xsrfMatches(environment: Environment, tokenHash: Buffer, header: string | undefined): boolean {
  const expected = Buffer.from(xsrfToken(environment, tokenHash));
  const given = Buffer.from(header ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Puts a fresh session on the answer. Session cookies: they end with the browser, the server's limits end them earlier. */
export function setSession(response: Response, environment: Environment, token: string): void {
  const secure = environment.secureCookies;
  response.cookie(secure ? secureName : plainName, token, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
  const xsrf = xsrfToken(environment, hashOfToken(token));
  response.cookie('XSRF-TOKEN', xsrf, { httpOnly: false, sameSite: 'lax', secure, path: '/' });
}

/** Takes the session off the browser, and what the browser kept of our answers with it. */
export function clearSession(response: Response, environment: Environment): void {
  const secure = environment.secureCookies;
  response.clearCookie(secure ? secureName : plainName, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
  response.clearCookie('XSRF-TOKEN', { sameSite: 'lax', secure, path: '/' });
  response.setHeader('Clear-Site-Data', '"cache"');
}
