import { Component, inject, signal } from '@angular/core';
import type { Invitation, MadeInvitation, StaffMember } from '@attune/identity/contract';
import {
  Confirm,
  EmptyState,
  ErrorState,
  errorWords,
  FormMessage,
  Icon,
  Notices,
  PageHeader,
  Skeleton,
} from '@attune/shared/ui';
import { ExactTime, isProblem, paged, Session } from '@attune/shared/web';
import { InvitePerson } from './invite-person';
import { InviteLink } from './invite-link';
import { People } from './people';
import { PersonRow } from './person-row';

/** The practice's people: who works here, with which roles, and who has been invited. */
@Component({
  selector: 'attune-people-page',
  imports: [
    EmptyState,
    ErrorState,
    ExactTime,
    FormMessage,
    Icon,
    InviteLink,
    InvitePerson,
    PageHeader,
    PersonRow,
    Skeleton,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  private readonly people = inject(People);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  protected readonly me = inject(Session).me;

  protected readonly staff = paged((cursor) => this.people.list(cursor));
  protected readonly invitations = paged((cursor) => this.people.invitations(cursor));
  protected readonly inviting = signal(false);
  protected readonly made = signal<MadeInvitation | null>(null);
  protected readonly refused = signal('');

  protected showLink(made: MadeInvitation): void {
    this.inviting.set(false);
    this.made.set(made);
    this.staff.reload();
    this.invitations.reload();
  }

  protected async inviteAgain(invitation: Pick<Invitation, 'personId'>): Promise<void> {
    await this.attempt(async () => this.showLink(await this.people.inviteAgain(invitation.personId)));
  }

  protected async change(
    person: StaffMember,
    change: { roles: StaffMember['roles'] } | { status: 'active' | 'disabled' },
  ): Promise<void> {
    if ('status' in change && change.status === 'disabled' && !(await this.sure(person))) {
      return;
    }
    await this.attempt(async () => {
      const changed = await this.people.change(person, change);
      this.staff.replace((one) => one.id === changed.id, changed);
      void this.notices.say('Saved');
    });
  }

  private sure(person: StaffMember): Promise<boolean> {
    return this.confirm.ask({
      heading: `Close ${person.name}'s account?`,
      text: 'They are signed out everywhere at once and cannot sign in. What they wrote stays. You can open the account again.',
      confirm: 'Close account',
      danger: true,
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.refused.set('');
    try {
      await act();
    } catch (error) {
      if (isProblem(error, 412)) {
        this.refused.set('Somebody else changed this person meanwhile. Here is the newer version.');
        this.staff.reload();
      } else if (isProblem(error, 422)) {
        this.refused.set(error.problem.errors?.[0]?.message ?? error.problem.detail);
      } else {
        this.refused.set(errorWords(error).text);
      }
    }
  }
}
