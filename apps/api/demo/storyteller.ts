import { hashOfToken, newToken, xsrfToken, type Environment } from '@attune/shared/api';
import { newId } from '@attune/shared/data';
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** Somebody who acts in the story: signed in for as long as it is told. */
export interface Player {
  id: string;
  token: string;
}

/** A call that the application refused: the story and the rules no longer fit. Carries no text of the story. */
export class StoryStuck extends Error {
  constructor(method: string, path: string, status: number, problem: string) {
    super(
      `The demo practice could not be told: ${method} ${path.replaceAll(/[0-9a-f-]{36}/g, ':id')} → ${status} ${problem}`,
    );
  }
}

/** Tells the demo practice through the API itself, as its people, so that every rule applies to it. */
export class Storyteller {
  constructor(
    private readonly origin: string,
    private readonly environment: Environment,
    readonly owner: Client,
    private readonly practiceId: string,
  ) {}

  /** Signs a person in without a password, for the length of the story. */
  async player(personId: string): Promise<Player> {
    const { token, hash } = newToken();
    await this.owner.query(
      `insert into attune.sign_in (token_hash, id, practice_id, person_id, device, idle_minutes, absolute_expires_at)
       values ($1, $2, $3, $4, 'The story', 10, now() + interval '10 minutes')`,
      [hash, newId(), this.practiceId, personId],
    );
    return { id: personId, token };
  }

  /** Ends every sign-in that the story used. */
  async leave(): Promise<void> {
    await this.owner.query(`delete from attune.sign_in where practice_id = $1 and device = 'The story'`, [
      this.practiceId,
    ]);
  }

  get<T>(player: Player, path: string): Promise<T> {
    return this.call<T>(player, 'GET', path);
  }
  post<T>(player: Player, path: string, body?: unknown, version?: number): Promise<T> {
    return this.call<T>(player, 'POST', path, body, version);
  }
  patch<T>(player: Player, path: string, body: unknown, version: number): Promise<T> {
    return this.call<T>(player, 'PATCH', path, body, version);
  }

  private async call<T>(player: Player, method: string, path: string, body?: unknown, version?: number): Promise<T> {
    const response = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        cookie: `${this.environment.secureCookies ? '__Host-attune' : 'attune-session'}=${player.token}`,
        'x-xsrf-token': xsrfToken(this.environment, hashOfToken(player.token)),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new StoryStuck(method, path, response.status, text.slice(0, 400));
    return (text ? JSON.parse(text) : undefined) as T;
  }
}
