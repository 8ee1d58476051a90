import type { InvitationAcceptance, InvitationPreview } from '@attune/identity/contract';
import { InvitationRow, PersonRow } from '@attune/identity/data';
import { Environment, hashOfToken, invalid, newToken, Refusal } from '@attune/shared/api';
import { newId, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { Passwords } from './passwords';
import { SignIns } from './sign-ins';
import { weakness } from './weak-passwords';

/** How long a link lives: an invitation a week, a reset an hour. A set-up link (30 minutes) is made at the start. */
const lifetime = { invitation: 7 * 24 * 60, reset: 60 } as const;

/** Links that work once: invitation, new password, the set-up of a new practice. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly rows: Rows,
    private readonly environment: Environment,
    private readonly passwords: Passwords,
    private readonly signIns: SignIns,
  ) {}

  /** Makes a new invitation for a person and ends the ones before it. The link is shown once and stored nowhere. */
  async invite(personId: string): Promise<{ id: string; link: string; expiresAt: Date }> {
    const { practiceId } = this.rows.actor;
    const { token, hash } = newToken();
    const id = newId();
    const expiresAt = new Date(Date.now() + lifetime.invitation * 60_000);
    await this.rows.change(
      'update invitation set used_at = now() where practice_id = $1 and person_id = $2 and used_at is null',
      [practiceId, personId],
    );
    await this.rows
      .of(InvitationRow)
      .insert({ tokenHash: hash, id, practiceId, personId, purpose: 'invitation', expiresAt });
    return { id, link: this.link(token), expiresAt };
  }

  /** What the holder of a link may know. @throws Refusal not-found for a link that is used, too old or unknown */
  async preview(token: string): Promise<InvitationPreview> {
    const [found] = await this.rows.anonymous(() => this.peek(token));
    if (!found) throw new Refusal('not-found', { detail: 'This link has been used or is too old. Ask for a new one.' });
    return {
      purpose: found.purpose,
      practice: found.practice,
      name: found.name,
      email: found.email,
      expiresAt: found.expires_at.toISOString(),
    };
  }

  /** Uses a link: sets the password and signs the person in. @returns the token for the cookie */
  async accept(
    acceptance: InvitationAcceptance,
    userAgent: string | undefined,
    former: Buffer | null,
  ): Promise<string> {
    const shown = await this.preview(acceptance.token);
    const setUp = shown.purpose === 'set-up';
    if (setUp) this.checkSetUp(acceptance);
    const weak = weakness(acceptance.password, [
      shown.email,
      shown.name,
      acceptance.email ?? '',
      acceptance.name ?? '',
      acceptance.practice ?? '',
    ]);
    if (weak) throw invalid('password', weak);
    const hash = await this.passwords.hash(acceptance.password);
    const account = await this.rows.anonymous(async () => {
      const used = setUp ? await this.setUp(acceptance) : await this.use(acceptance);
      await this.rows.query('select attune.password_set($1)', [hash]);
      return used;
    });
    return this.signIns.open(account, userAgent, former);
  }

  /** A reset link for whoever has this address; the answer never says whether somebody does. */
  async reset(email: string): Promise<{ to: string; name: string; link: string } | null> {
    const { token, hash } = newToken();
    const [made] = await this.rows.anonymous(() =>
      this.rows.query<{ email: string; name: string }>('select * from attune.reset_request($1, $2, $3, $4)', [
        email.trim().toLowerCase(),
        hash,
        newId(),
        lifetime.reset,
      ]),
    );
    return made ? { to: made.email, name: made.name, link: this.link(token) } : null;
  }

  /** The token travels behind `#`: browsers do not send it, so it is in no log. */
  private link(token: string): string {
    return `${this.environment.origin}/welcome#${token}`;
  }

  private peek(token: string) {
    return this.rows.query<{
      purpose: InvitationPreview['purpose'];
      practice: string;
      name: string;
      email: string;
      expires_at: Date;
    }>('select * from attune.invitation_peek($1)', [hashOfToken(token)]);
  }

  private async use({ token, name, timeZone }: InvitationAcceptance) {
    const [used] = await this.rows.query<{ practice_id: string; person_id: string; staff: boolean }>(
      'select * from attune.invitation_use($1)',
      [hashOfToken(token)],
    );
    if (!used) throw new Refusal('not-found');
    const change = { ...(name ? { name } : {}), ...(timeZone ? { timeZone } : {}) };
    if (Object.keys(change).length > 0) {
      await this.rows.of(PersonRow).update({ practiceId: used.practice_id, id: used.person_id }, change);
    }
    return { practiceId: used.practice_id, personId: used.person_id, staff: used.staff };
  }

  private checkSetUp({ name, email, practice }: InvitationAcceptance): void {
    const missing = [
      ...(practice ? [] : [{ path: 'practice', message: 'Write the name of the practice' }]),
      ...(name ? [] : [{ path: 'name', message: 'Write a name' }]),
      ...(email ? [] : [{ path: 'email', message: 'Write an e-mail address' }]),
    ];
    if (missing.length > 0) throw new Refusal('invalid', { errors: missing });
  }

  private async setUp({ token, name, email, practice, timeZone }: InvitationAcceptance) {
    const practiceId = newId();
    const personId = newId();
    const [result] = await this.rows.query<{ done: boolean }>(
      'select attune.practice_set_up($1, $2, $3, $4, $5, $6, $7) as done',
      [hashOfToken(token), practiceId, practice, personId, name, email, timeZone ?? 'UTC'],
    );
    if (!result?.done) throw new Refusal('not-found');
    return { practiceId, personId, staff: true };
  }
}
