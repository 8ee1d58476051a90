import type { SignedInDevices } from '@attune/identity/contract';
import { newToken, Refusal, hashOfToken } from '@attune/shared/api';
import { newId, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { deviceName } from './device-name';
import { Passwords } from './passwords';
import { SignInLimits } from './sign-in-limits';

/** Minutes without a person's own act, and hours at most, after which a sign-in ends. */
export const signInLimits = { staffIdleMinutes: 30, clientIdleMinutes: 30, absoluteHours: 12 } as const;

/** An account whose password was right. */
export interface Account {
  practiceId: string;
  personId: string;
  staff: boolean;
}

interface Looked {
  practice_id: string;
  person_id: string;
  status: string;
  password_hash: string | null;
  staff: boolean;
}

/** Opens and ends sign-ins. The database holds only the hash of a sign-in's token. */
@Injectable()
export class SignIns {
  constructor(
    private readonly rows: Rows,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
  ) {}

  /**
   * Checks address and password; takes the same time whether or not there is such an account.
   * @throws Refusal not-signed-in or too-many-requests
   */
  async check(email: string, password: string, ip: string): Promise<Account> {
    const address = email.trim().toLowerCase();
    await this.limits.count(address, ip);
    const [found] = await this.rows.anonymous(() =>
      this.rows.query<Looked>('select * from attune.sign_in_lookup($1)', [address]),
    );
    const fits = await this.passwords.fits(password, found?.status === 'active' ? found.password_hash : null);
    if (!found || !fits) {
      throw new Refusal('not-signed-in', { detail: 'E-mail address and password do not fit together.' });
    }
    await this.limits.clear(address, ip);
    return { practiceId: found.practice_id, personId: found.person_id, staff: found.staff };
  }

  /**
   * Opens a new sign-in and ends the one this browser had, so that a token planted before sign-in is worth nothing.
   * @returns the token for the cookie; from here on this request acts for the person
   */
  async open(account: Account, userAgent: string | undefined, formerToken: Buffer | null): Promise<string> {
    const { token, hash } = newToken();
    const idle = account.staff ? signInLimits.staffIdleMinutes : signInLimits.clientIdleMinutes;
    await this.rows.anonymous(async () => {
      if (formerToken) await this.rows.query('select attune.sign_in_close($1)', [formerToken]);
      await this.rows.query('select attune.sign_in_open($1, $2, $3, $4, $5, $6, $7)', [
        hash,
        newId(),
        account.practiceId,
        account.personId,
        deviceName(userAgent),
        idle,
        signInLimits.absoluteHours,
      ]);
    });
    await this.rows.begin(hashOfToken(token), false);
    return token;
  }

  /** Ends the sign-in of a token, if there is one. */
  async close(tokenHash: Buffer | null): Promise<void> {
    if (!tokenHash) return;
    await this.rows.anonymous(() => this.rows.query('select attune.sign_in_close($1)', [tokenHash]));
  }

  /** Ends every sign-in of the actor, on every device. */
  async closeAll(): Promise<void> {
    await this.rows.query('select attune.sign_in_close_all($1)', [this.rows.actor.personId]);
  }

  /** Where the actor is signed in, the latest first. */
  async devices(): Promise<SignedInDevices> {
    const { practiceId, personId, signInId } = this.rows.actor;
    const found = await this.rows.query<{ id: string; device: string; created_at: Date; last_seen_at: Date }>(
      `select id, device, created_at, last_seen_at from sign_in where practice_id = $1 and person_id = $2
         and absolute_expires_at > now() and last_seen_at + make_interval(mins => idle_minutes) > now()
       order by last_seen_at desc, id limit 100`,
      [practiceId, personId],
    );
    return {
      items: found.map((device) => ({
        id: device.id,
        device: device.device,
        signedInAt: device.created_at.toISOString(),
        lastSeenAt: device.last_seen_at.toISOString(),
        current: device.id === signInId,
      })),
    };
  }

  /** Ends one of the actor's own sign-ins. @throws Refusal not-found */
  async closeDevice(id: string): Promise<void> {
    const { practiceId, personId } = this.rows.actor;
    const ended = await this.rows.change('delete from sign_in where practice_id = $1 and person_id = $2 and id = $3', [
      practiceId,
      personId,
      id,
    ]);
    if (!ended) throw new Refusal('not-found');
  }
}
