/**
 * School grade at which an English text can be read: Flesch-Kincaid, 0.39 × words per sentence + 11.8 × syllables per
 * word - 15.59 (Kincaid et al. 1975). Grade 6 is an age of eleven to twelve. Syllables are counted by groups of vowels,
 * which is right to about one word in ten.
 */
export function gradeLevelOf(text: string): number {
  const sentences = text.split(/[.?:;…]+["”]?\s|\n\n/).filter((part) => /\p{L}/u.test(part));
  const words = text.match(/[\p{L}’]+/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const silent = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, (silent.match(/[aeiouy]{1,2}/g) ?? []).length);
}
