import { memberAudience } from '@attune/shared/contract';
import { audienceWords } from './audience-words';

const sam = memberAudience('0199c0de-0000-7000-8000-000000000002');

describe('audienceWords', () => {
  it('names the partner to staff', () => {
    expect(audienceWords(sam, 'staff', 'Sam')).toBe('Sam and the care team');
  });

  it('says "you" to the partner, and never that the other one sees it', () => {
    expect(audienceWords(sam, 'client', 'Sam')).toBe('You and your care team');
  });

  it('says plainly that the other partner reads what is for the couple', () => {
    expect(audienceWords('couple', 'client', '')).toContain('your partner');
    expect(audienceWords('couple', 'staff', '')).toContain('Both partners');
  });

  it('keeps an author alone', () => {
    expect(audienceWords('author', 'staff', '')).toBe('Only you');
  });
});
