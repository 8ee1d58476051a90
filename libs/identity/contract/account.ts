import { Day, EmailAddress, Id, Moment, PersonName, TimeZone, Version } from '@attune/shared/contract';
import * as z from 'zod';

/** What a person may be in a practice; staff may hold several, a client holds `client` alone. */
export const Role = z.enum(['therapist', 'supervisor', 'admin', 'client']);
export type Role = z.infer<typeof Role>;

export const StaffRole = Role.exclude(['client']);
export type StaffRole = z.infer<typeof StaffRole>;

/** A password to be set: 15 to 128 characters, any characters, nothing else asked. */
export const NewPassword = z
  .string()
  .min(15, 'Use at least 15 characters; a short sentence works well')
  .max(128, 'Use at most 128 characters');

export const SignIn = z.strictObject({
  email: z.string().trim().min(1, 'Write your e-mail address').max(254),
  password: z.string().min(1, 'Write your password').max(128),
});
export type SignIn = z.infer<typeof SignIn>;

/** The person who is signed in, and what the screens need to begin. */
export const Me = z.strictObject({
  id: Id,
  practice: z.strictObject({ id: Id, name: z.string(), quickExitUrl: z.string(), country: z.string() }),
  name: PersonName,
  email: z.string(),
  roles: z.array(Role),
  timeZone: TimeZone,
  version: Version,
  /** 32 bytes in base64. Encrypts drafts kept on this device; held in memory only. */
  deviceKey: z.string(),
  /** When this sign-in ends at the latest. */
  signedInUntil: Moment,
  today: Day,
});
export type Me = z.infer<typeof Me>;

export const MeChange = z.strictObject({ name: PersonName.optional(), timeZone: TimeZone.optional() });
export type MeChange = z.infer<typeof MeChange>;

export const PasswordChange = z.strictObject({ current: z.string().min(1).max(128), next: NewPassword });
export type PasswordChange = z.infer<typeof PasswordChange>;

/** A device on which the person is signed in. */
export const SignedInDevice = z.strictObject({
  id: Id,
  device: z.string(),
  signedInAt: Moment,
  lastSeenAt: Moment,
  current: z.boolean(),
});
export type SignedInDevice = z.infer<typeof SignedInDevice>;
export const SignedInDevices = z.strictObject({ items: z.array(SignedInDevice) });
export type SignedInDevices = z.infer<typeof SignedInDevices>;

export const ResetRequest = z.strictObject({ email: z.string().trim().min(1, 'Write your e-mail address').max(254) });
export type ResetRequest = z.infer<typeof ResetRequest>;

/** A one-time secret from a link: 43 characters of base64url (32 random bytes). */
export const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'This link is not complete');

export const InvitationToken = z.strictObject({ token: LinkToken });
export type InvitationToken = z.infer<typeof InvitationToken>;

/** What the holder of a one-time link may know before setting a password. */
export const InvitationPreview = z.strictObject({
  purpose: z.enum(['invitation', 'reset', 'set-up']),
  practice: z.string(),
  name: z.string(),
  email: z.string(),
  expiresAt: Moment,
});
export type InvitationPreview = z.infer<typeof InvitationPreview>;

export const InvitationAcceptance = z.strictObject({
  token: LinkToken,
  password: NewPassword,
  name: PersonName.optional(),
  timeZone: TimeZone.optional(),
  /** Only for the set-up of a new practice: its name and the first admin's address. */
  practice: z.string().trim().min(1).max(120).optional(),
  email: EmailAddress.optional(),
});
export type InvitationAcceptance = z.infer<typeof InvitationAcceptance>;
