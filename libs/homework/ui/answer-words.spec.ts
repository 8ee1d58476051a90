import type { Field } from '@attune/homework/contract';
import { answerWords } from './answer-words';
import { readersWords } from './readers';

const asked = { key: 'it', label: 'It', audience: 'private' as const };
const choice: Field = {
  kind: 'choice',
  ...asked,
  many: true,
  options: [
    { id: 'a', label: 'First' },
    { id: 'b', label: 'Second' },
  ],
};

describe('answerWords', () => {
  it.each<[Field, never, string]>([
    [{ kind: 'rating', ...asked, low: 'Low', high: 'High' }, 7 as never, '7 of 10'],
    [{ kind: 'scale', ...asked, low: 'Out', high: 'In' }, -3 as never, '−3'],
    [{ kind: 'duration', ...asked }, 1 as never, '1 minute'],
    [{ kind: 'yes-no', ...asked }, false as never, 'No'],
    [{ kind: 'feeling', ...asked }, 'tender' as never, 'Tender'],
    [{ kind: 'date', ...asked }, '2026-11-25' as never, 'Wed, 25 Nov 2026'],
    [choice, ['b', 'a'] as never, 'First, Second'],
  ])('reads an answer as one says it', (field, value, words) => {
    expect(answerWords(field, value)).toBe(words);
  });

  it('is empty for a question left open', () => {
    expect(answerWords(choice, undefined)).toBe('');
  });
});

describe('readersWords', () => {
  it('names who will read an answer', () => {
    expect(readersWords('care_team', 'Alex')).toBe('Only you and your care team');
    expect(readersWords('partner_when_both', 'Alex')).toBe('Your care team, and Alex once you have both handed in');
    expect(readersWords('partner_in_session', 'Alex')).toContain('in a session with you');
  });
});
