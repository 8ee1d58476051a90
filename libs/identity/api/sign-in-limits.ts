import { Environment, Refusal } from '@attune/shared/api';
import { Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { LimitStore } from './limit-store';

/**
 * Limits on guessing, kept in Postgres so that several processes count together: ten wrong tries for an address from
 * one place in 15 minutes, a hundred tries from one place in a day. Never an address alone: nobody can lock another out.
 * Keys are HMACs: the table does not say who tried to sign in.
 */
@Injectable()
export class SignInLimits {
  private readonly pair: RateLimiterPostgres;
  private readonly place: RateLimiterPostgres;
  private readonly secret: Buffer;

  constructor(store: LimitStore, environment: Environment) {
    this.secret = Buffer.from(environment.values.ATTUNE_XSRF_SECRET, 'base64');
    const shared = { ...store.options, tableName: 'rate_limit', schemaName: 'attune', tableCreated: true };
    this.pair = new RateLimiterPostgres({ ...shared, keyPrefix: 'p', points: 10, duration: 15 * 60 });
    this.place = new RateLimiterPostgres({ ...shared, keyPrefix: 'i', points: 100, duration: 24 * 3600 });
  }

  /** Counts a try before it is checked. @throws Refusal too-many-requests with the seconds to wait */
  async count(address: string, ip: string): Promise<void> {
    await this.take(this.place, this.key(ip));
    await this.take(this.pair, this.key(`${address}\0${ip}`));
  }

  /** A sign-in that worked clears what was counted for this address from this place. */
  async clear(address: string, ip: string): Promise<void> {
    await this.pair.delete(this.key(`${address}\0${ip}`));
    await this.place.reward(this.key(ip), 1).catch(() => undefined);
  }

  private async take(limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refused) {
      const wait = (refused as RateLimiterRes).msBeforeNext;
      if (typeof wait !== 'number') throw refused;
      throw new Refusal('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) });
    }
  }

  private key(text: string): string {
    return createHmac('sha256', this.secret).update('limit\0').update(text).digest('base64url').slice(0, 32);
  }
}
