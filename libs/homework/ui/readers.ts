/** Who reads an answer under a reveal rule, as the rules of homework tell it. The care team always does. */
export type Readers = 'care_team' | 'partner_when_both' | 'partner_in_session';

/**
 * Who sees an answer, in the words of the person who gives it, before they give it.
 *
 * @param partnerName how the other partner is called
 */
export function readersWords(readers: Readers, partnerName: string): string {
  switch (readers) {
    case 'care_team':
      return 'Only you and your care team';
    case 'partner_when_both':
      return `Your care team, and ${partnerName} once you have both handed in`;
    case 'partner_in_session':
      return `Your care team, and ${partnerName} if it is opened in a session with you`;
  }
}
