import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { Me, type InvitationAcceptance } from '@attune/identity/contract';
import { Api, Session } from '@attune/shared/web';

/** Uses up a one-time link: sets the password and signs the person in. */
@Service()
export class Acceptance {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** @throws ProblemError 422 with errors per field, 404 when the link does not work any more. */
  async accept(acceptance: InvitationAcceptance): Promise<void> {
    const me = await this.api.post('/auth/invitations/accept', acceptance, Me);
    this.session.become(me);
    await this.router.navigateByUrl('/', { replaceUrl: true });
  }
}

/** The time zone this device is set to. */
export function deviceTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
