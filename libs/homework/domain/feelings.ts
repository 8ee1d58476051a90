import { type FeelingFamily, feelingVocabulary, type FeelingWord } from '@attune/homework/contract';

/** The family a feeling word belongs to. Throws for a word outside the vocabulary. */
export function familyOf(word: FeelingWord): FeelingFamily {
  const family = feelingVocabulary.find(({ words }) => (words as readonly string[]).includes(word));
  if (!family) throw new Error('This feeling word is not in the vocabulary');
  return family.id;
}

/**
 * How close a guessed feeling comes to the one the partner chose: 1 for the same word, 0.5 for a word of the same
 * family, else 0. Our own rule; a near miss inside a family still means the partner was read.
 */
export function feelingScore(guess: FeelingWord, actual: FeelingWord): 0 | 0.5 | 1 {
  if (guess === actual) return 1;
  return familyOf(guess) === familyOf(actual) ? 0.5 : 0;
}
