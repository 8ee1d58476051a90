import { inject, Service } from '@angular/core';
import {
  InvitationPage,
  MadeInvitation,
  StaffMember,
  StaffPage,
  type NewStaffMember,
  type StaffChange,
} from '@attune/identity/contract';
import { Api } from '@attune/shared/web';

/** The practice's people and their open invitations. */
@Service()
export class People {
  private readonly api = inject(Api);

  list(cursor: string | null): Promise<StaffPage> {
    return this.api.get(`/staff?limit=50${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`, StaffPage);
  }

  invitations(cursor: string | null): Promise<InvitationPage> {
    return this.api.get(
      `/invitations?limit=50${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
      InvitationPage,
    );
  }

  invite(person: NewStaffMember, key: string): Promise<MadeInvitation> {
    return this.api.post('/staff', person, MadeInvitation, { key });
  }

  /** A new link for somebody who has not come in yet; the old one stops working. */
  inviteAgain(personId: string): Promise<MadeInvitation> {
    return this.api.post('/invitations', { personId }, MadeInvitation);
  }

  /** @throws ProblemError 412 when somebody else changed the person meanwhile, 422 for a change that is not possible. */
  change(person: StaffMember, change: StaffChange): Promise<StaffMember> {
    return this.api.patch(`/staff/${person.id}`, change, StaffMember, { version: person.version });
  }
}
