import { memberOf, type Audience } from '@attune/shared/contract';

/**
 * Who sees an item, in words. Staff read names ("Sam and the care team"); a client reads "you".
 *
 * @param memberName name of the partner whom a `member` audience belongs to
 */
export function audienceWords(audience: Audience, reader: 'staff' | 'client', memberName: string): string {
  if (memberOf(audience) !== null) {
    return reader === 'client' ? 'You and your care team' : `${memberName || 'This partner'} and the care team`;
  }
  switch (audience) {
    case 'author':
      return 'Only you';
    case 'couple':
      return reader === 'client' ? 'You, your partner and your care team' : 'Both partners and the care team';
    default:
      return reader === 'client' ? 'Your care team' : 'The care team';
  }
}
