import { request, type APIRequestContext, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { application, type SignIn } from './application';
import { Wire } from './wire';

/** What somebody sits in front of. */
export const device = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} as const;
export type Device = keyof typeof device;

/** Somebody with a browser of their own. */
export class Person {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly wire: Wire,
    readonly who: SignIn,
  ) {}

  /** Opens a browser for somebody; signed in unless `who` stays outside. */
  static async at(browser: Browser, on: Device, who: SignIn, { signedIn = true } = {}): Promise<Person> {
    const context = await browser.newContext({
      ...device[on],
      baseURL: application.origin,
      reducedMotion: 'reduce',
      colorScheme: 'light',
      locale: 'en-GB',
      timezoneId: 'Europe/Vienna',
      storageState: signedIn ? await keptSignIn(who) : undefined,
    });
    const wire = await Wire.on(context);
    return new Person(await context.newPage(), context, wire, who);
  }

  /** Their first name. */
  get name(): string {
    return this.who.name.split(' ')[0] ?? this.who.name;
  }

  /** Asks the API with this person's own sign-in, as their browser would. */
  async get(path: string): Promise<{ status: number; body: unknown }> {
    const response = await this.context.request.get(`/api/v1${path}`, { headers: { accept: 'application/json' } });
    return { status: response.status(), body: await response.json().catch(() => undefined) };
  }

  /** @throws Error when the API does not accept it */
  post<Answer = unknown>(path: string, body?: unknown, version?: number): Promise<Answer> {
    return this.send('post', path, body, version);
  }

  /** @throws Error when the API does not accept it */
  patch<Answer = unknown>(path: string, body: unknown, version: number): Promise<Answer> {
    return this.send('patch', path, body, version);
  }

  private async send<Answer>(method: 'post' | 'patch', path: string, body: unknown, version?: number): Promise<Answer> {
    const cookies = await this.context.cookies(application.origin);
    const response = await this.context.request[method](`/api/v1${path}`, {
      headers: {
        origin: application.origin,
        'X-XSRF-TOKEN': decodeURIComponent(cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? ''),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { data: body as object }),
    });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return response.json() as Promise<Answer>;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** A sign-in kept from before, as a file for the browser; made through the API when there is none, or it has ended. */
async function keptSignIn(who: SignIn): Promise<string> {
  const file = join(application.folder, `${who.email}.json`);
  if (existsSync(file)) {
    const kept = await request.newContext({ baseURL: application.origin, storageState: file });
    const still = (await kept.get('/api/v1/me')).ok();
    await kept.dispose();
    if (still) return file;
  }
  const fresh = await request.newContext({ baseURL: application.origin });
  await signIn(fresh, who);
  await fresh.storageState({ path: file });
  await fresh.dispose();
  return file;
}

/** @throws Error when the application does not let them in */
async function signIn(api: APIRequestContext, { email, password }: SignIn): Promise<void> {
  const response = await api.post('/api/v1/auth/login', {
    headers: { origin: application.origin },
    data: { email, password },
  });
  if (!response.ok()) throw new Error(`${email} could not sign in: ${response.status()} ${await response.text()}`);
}
