import type { NewSession } from '@attune/sessions/contract';

/**
 * What is wrong with who is asked to come, as the sentence under the field; null when nothing is.
 * A joint session is with every partner of the case: a couple's session that one is not asked to is an individual one,
 * and says so, because its record has another audience.
 * @param partners the partners who are in the case now
 */
export function attendeeFault(
  { kind, attendees }: Pick<NewSession, 'kind' | 'attendees'>,
  partners: readonly string[],
): string | null {
  const wanted = new Set(attendees);
  if (wanted.size < attendees.length) return 'Name each partner once';
  if (attendees.some((personId) => !partners.includes(personId))) return 'Choose partners of this case';
  if (kind === 'individual') return wanted.size === 1 ? null : 'An individual session is with one partner';
  return wanted.size === partners.length ? null : 'A joint session is with both partners; choose an individual one';
}
