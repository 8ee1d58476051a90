import { Environment, Refusal } from '@attune/shared/api';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { createHmac } from 'node:crypto';

/** argon2id (the library's default) as security.md §3.6 asks: 64 MiB, 3 passes, one lane. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const atOnce = 2;
const waitingAtMost = 50;

/**
 * Hashes and checks passwords, two at a time: a storm of sign-ins waits here and does not starve the saving of notes.
 * What is hashed is an HMAC of the password under a secret that is not in the database (the pepper).
 */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | undefined;

  constructor(private readonly environment: Environment) {}

  /** @returns an encoded argon2id hash with its own salt and parameters */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(this.peppered(password), cost));
  }

  /**
   * Whether the password fits the hash. Without a hash (nobody has this address) a made-up one is checked, so that
   * the answer takes as long.
   */
  async fits(password: string, stored: string | null): Promise<boolean> {
    this.dummy ??= hash('nobody', cost);
    const against = stored ?? (await this.dummy);
    const fits = await this.inTurn(() => verify(against, this.peppered(password)));
    return fits && stored !== null;
  }

  /** As text: the library's `verify` refuses bytes that are no UTF-8. */
  private peppered(password: string): string {
    const pepper = Buffer.from(this.environment.values.ATTUNE_PEPPER, 'base64');
    return createHmac('sha256', pepper).update(password.normalize('NFKC'), 'utf8').digest('base64');
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) {
      if (this.waiting.length >= waitingAtMost) throw new Refusal('unavailable', { retryAfterSeconds: 5 });
      await new Promise<void>((go) => this.waiting.push(go));
    }
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}
