import { EmailAddress, Id, Moment, pageOf, PersonName, Version } from '@attune/shared/contract';
import * as z from 'zod';
import { StaffRole } from './account';

export const StaffMember = z.strictObject({
  id: Id,
  name: PersonName,
  email: z.string(),
  roles: z.array(StaffRole),
  status: z.enum(['invited', 'active', 'disabled']),
  lastSeenAt: Moment.nullable(),
  version: Version,
});
export type StaffMember = z.infer<typeof StaffMember>;
export const StaffPage = pageOf(StaffMember);
export type StaffPage = z.infer<typeof StaffPage>;

export const NewStaffMember = z.strictObject({
  name: PersonName,
  email: EmailAddress,
  roles: z.array(StaffRole).min(1, 'Choose at least one role').max(3),
});
export type NewStaffMember = z.infer<typeof NewStaffMember>;

export const StaffChange = z.strictObject({
  roles: z.array(StaffRole).min(1, 'Choose at least one role').max(3).optional(),
  status: z.enum(['active', 'disabled']).optional(),
});
export type StaffChange = z.infer<typeof StaffChange>;

/** An invitation that is open; `link` is shown once, to the staff member who made it, when no mail is sent. */
export const Invitation = z.strictObject({
  id: Id,
  personId: Id,
  name: z.string(),
  email: z.string(),
  createdAt: Moment,
  expiresAt: Moment,
});
export type Invitation = z.infer<typeof Invitation>;
export const InvitationPage = pageOf(Invitation);
export type InvitationPage = z.infer<typeof InvitationPage>;

export const MadeInvitation = z.strictObject({ invitation: Invitation, link: z.string() });
export type MadeInvitation = z.infer<typeof MadeInvitation>;

/** Invite again: a new link for a person who has not come in yet; the old one stops working. */
export const NewInvitation = z.strictObject({ personId: Id });
export type NewInvitation = z.infer<typeof NewInvitation>;
