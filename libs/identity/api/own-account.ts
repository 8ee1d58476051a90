import { Me, Role, type MeChange, type PasswordChange } from '@attune/identity/contract';
import { AccountRow, PersonRow } from '@attune/identity/data';
import { Vault } from '@attune/sealing/api';
import { invalid, Refusal } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { Passwords } from './passwords';
import { SignIns } from './sign-ins';
import { weakness } from './weak-passwords';

/** What a signed-in person may know and change about themselves. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly rows: Rows,
    private readonly vault: Vault,
    private readonly passwords: Passwords,
    private readonly signIns: SignIns,
  ) {}

  async read(): Promise<Me> {
    const { practiceId, personId, signInId, roles } = this.rows.actor;
    const [row] = await this.rows.query<{
      name: string;
      email: string;
      time_zone: string;
      version: number;
      practice: string;
      country: string;
      quick_exit_url: string;
      until: Date | null;
      today: string;
    }>(
      `select p.name, a.email, p.time_zone, p.version, pr.name as practice, pr.country, pr.quick_exit_url,
         s.absolute_expires_at as until, to_char(now() at time zone p.time_zone, 'YYYY-MM-DD') as today
       from person p
       join account a on a.practice_id = p.practice_id and a.person_id = p.id
       join practice pr on pr.id = p.practice_id
       left join sign_in s on s.practice_id = p.practice_id and s.id = $3
       where p.practice_id = $1 and p.id = $2`,
      [practiceId, personId, signInId],
    );
    if (!row) throw new Refusal('not-found');
    return {
      id: personId,
      practice: { id: practiceId, name: row.practice, quickExitUrl: row.quick_exit_url, country: row.country },
      name: row.name,
      email: row.email,
      roles: roles.map((role) => Role.parse(role)),
      timeZone: row.time_zone,
      version: row.version,
      deviceKey: this.vault.deviceKey(personId),
      signedInUntil: (row.until ?? new Date()).toISOString(),
      today: row.today,
    };
  }

  /** @throws Refusal stale-version */
  async change(change: MeChange, version: number): Promise<Me> {
    const { practiceId, personId } = this.rows.actor;
    const { affected } = await this.rows
      .of(PersonRow)
      .update({ practiceId, id: personId, version }, { ...change, version: version + 1 });
    if (!affected) throw new Refusal('stale-version');
    return this.read();
  }

  /** Sets a new password and ends every sign-in but none new: the person signs in again with it. */
  async changePassword({ current, next }: PasswordChange): Promise<void> {
    const [row] = await this.rows.query<{ hash: string | null }>('select attune.password_hash_of_actor() as hash');
    if (!(await this.passwords.fits(current, row?.hash ?? null))) {
      throw invalid('current', 'This is not your password');
    }
    const { practiceId, personId, name } = this.rows.actor;
    const account = await this.rows.of(AccountRow).findOneByOrFail({ practiceId, personId });
    const weak = weakness(next, [account.email, name]);
    if (weak) throw invalid('next', weak);
    await this.rows.query('select attune.password_set($1)', [await this.passwords.hash(next)]);
    await this.signIns.closeAll();
  }
}
