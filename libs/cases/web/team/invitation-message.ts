/**
 * What may go along with the link. It names nobody, no practice and no reason: somebody who reads it over a shoulder or
 * on a shared phone learns nothing.
 */
export function invitationMessage(link: string): string {
  return `Hello, here is your personal link. It works once: ${link}`;
}
