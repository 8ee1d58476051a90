import fc from 'fast-check';
import { feelingVocabulary, FeelingWord } from '@attune/homework/contract';
import { familyOf, feelingScore } from './feelings';

const word = fc.constantFrom(...FeelingWord.options);

describe('feelingVocabulary', () => {
  it('has eight families of eight different words', () => {
    expect(feelingVocabulary).toHaveLength(8);
    for (const { words } of feelingVocabulary) expect(words).toHaveLength(8);
    expect(new Set(FeelingWord.options).size).toBe(64);
  });
});

describe('familyOf', () => {
  it('finds the family of each word', () => {
    for (const { id, words } of feelingVocabulary) for (const each of words) expect(familyOf(each)).toBe(id);
  });
});

describe('feelingScore', () => {
  it.each([
    ['lonely', 'lonely', 1],
    ['lonely', 'hurt', 0.5],
    ['lonely', 'bored', 0],
    ['calm', 'curious', 0.5],
  ] as const)('scores %s against %s with %d', (guess, actual, score) => {
    expect(feelingScore(guess, actual)).toBe(score);
  });

  it('does not depend on who guesses, and is 1 only for the same word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(feelingScore(one, other)).toBe(feelingScore(other, one));
        expect(feelingScore(one, other) === 1).toBe(one === other);
      }),
    );
  });
});
