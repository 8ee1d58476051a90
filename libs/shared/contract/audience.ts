import * as z from 'zod';

/**
 * Who may read an item. Every clinical item carries exactly one:
 * - `author`: its author alone (process notes)
 * - `care_team`: the staff on the case's care team, and their supervisors
 * - `couple`: both partners and the care team
 * - `member:<person id>`: that partner and the care team
 */
export const Audience = z.union([z.enum(['author', 'care_team', 'couple']), z.templateLiteral(['member:', z.uuid()])]);
export type Audience = z.infer<typeof Audience>;

/** The audience that holds one partner and the care team. */
export function memberAudience(personId: string): Audience {
  return `member:${personId}`;
}

/** The partner an audience is limited to, or null when it is not a `member` audience. */
export function memberOf(audience: Audience): string | null {
  return audience.startsWith('member:') ? audience.slice('member:'.length) : null;
}
