import { Day, EmailAddress, Id, Moment, pageOf, PersonName, Version } from '@attune/shared/contract';
import * as z from 'zod';
import { SafetyState } from './safety-screen';

export const CaseKind = z.enum(['couple', 'individual']);
/** Where the work is. `parting` is a stage like any other: deciding to part is a valid outcome. */
export const CaseStage = z.enum(['starting', 'working', 'deciding', 'parting', 'closing', 'closed']);
export type CaseStage = z.infer<typeof CaseStage>;

/** Partner A or B: fixes the partner's colour, line and mark everywhere, and nothing else. */
export const Position = z.enum(['A', 'B']);
export type Position = z.infer<typeof Position>;

export const CaseMember = z.strictObject({
  personId: Id,
  position: Position,
  name: PersonName,
  /** Staff only: whether the partner has come in, and the address the invitation goes to. */
  status: z.enum(['invited', 'active', 'disabled']),
  email: z.string(),
  leftOn: Day.nullable(),
});
export type CaseMember = z.infer<typeof CaseMember>;

export const CareTeamMember = z.strictObject({
  personId: Id,
  name: PersonName,
  lead: z.boolean(),
  since: Day,
});
export type CareTeamMember = z.infer<typeof CareTeamMember>;

export const NewCase = z.strictObject({
  kind: CaseKind,
  openedOn: Day,
  members: z
    .array(z.strictObject({ name: PersonName, email: EmailAddress }))
    .min(1, 'Add at least one partner')
    .max(2, 'A case has at most two partners'),
});
export type NewCase = z.infer<typeof NewCase>;

export const CaseChange = z.strictObject({ stage: CaseStage });
export type CaseChange = z.infer<typeof CaseChange>;

/** What every screen of a case needs in its header. */
export const Case = z.strictObject({
  id: Id,
  kind: CaseKind,
  stage: CaseStage,
  openedOn: Day,
  members: z.array(CaseMember),
  careTeam: z.array(CareTeamMember),
  safety: SafetyState,
  nextSession: z.strictObject({ id: Id, startsAt: Moment }).nullable(),
  sessionCount: z.int(),
  version: Version,
});
export type Case = z.infer<typeof Case>;

/** One row of the caseload: enough to choose where to look, one request, no clinical text. */
export const CaseloadRow = z.strictObject({
  id: Id,
  kind: CaseKind,
  stage: CaseStage,
  members: z.array(z.strictObject({ personId: Id, position: Position, name: PersonName })),
  safety: SafetyState,
  lastSessionAt: Moment.nullable(),
  nextSessionAt: Moment.nullable(),
  unsignedNotes: z.int(),
  homeworkToReview: z.int(),
  /** Latest value of the case's leading series per partner, and up to 12 values before it, oldest first. */
  trends: z.array(
    z.strictObject({
      personId: Id,
      measure: z.string(),
      values: z.array(z.number()),
    }),
  ),
});
export type CaseloadRow = z.infer<typeof CaseloadRow>;
export const Caseload = pageOf(CaseloadRow);
export type Caseload = z.infer<typeof Caseload>;

export const CaseloadQuery = z.strictObject({
  limit: z.coerce.number<string>().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
  /** Part of a partner's name. */
  name: z.string().trim().max(80).optional(),
  stage: CaseStage.optional(),
});
export type CaseloadQuery = z.output<typeof CaseloadQuery>;

export const CareTeam = z.strictObject({ items: z.array(CareTeamMember) });
export type CareTeam = z.infer<typeof CareTeam>;
export const NewCareTeamMember = z.strictObject({ personId: Id, lead: z.boolean().default(false) });
export type NewCareTeamMember = z.output<typeof NewCareTeamMember>;

export const CareTeamChange = z.strictObject({ lead: z.boolean() });
export type CareTeamChange = z.infer<typeof CareTeamChange>;

/** Staff who can be put on a care team: people with the role therapist or supervisor. */
export const Colleagues = z.strictObject({ items: z.array(z.strictObject({ personId: Id, name: PersonName })) });
export type Colleagues = z.infer<typeof Colleagues>;

/** The one-time link for a partner who has not come in yet, to be handed over in person or by a safe channel. */
export const MemberInvitation = z.strictObject({ personId: Id, link: z.string(), expiresAt: Moment });
export type MemberInvitation = z.infer<typeof MemberInvitation>;
