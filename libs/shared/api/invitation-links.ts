/**
 * One-time links for people, as slices outside identity need them. Identity keeps the promise; who asks for a link
 * has made sure that the actor may invite this person.
 */
export abstract class InvitationLinks {
  /** A new link for a person, shown once and stored nowhere; the links before it stop working. */
  abstract invite(personId: string): Promise<{ link: string; expiresAt: Date }>;
}
