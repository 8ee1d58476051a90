import { mean } from './descriptives';
import { none, ok, type Outcome } from './outcome';

/** The word the perceiver guessed, and the word the partner chose. */
export interface WordPair {
  readonly guess: string;
  readonly actual: string;
}

/** How well feeling words were guessed. */
export interface FeelingWordAccuracy {
  readonly n: number;
  /** share of exactly the same word, 0 to 1 */
  readonly hitRate: number;
  /** share of hits expected by chance, from how often each partner uses each word */
  readonly expected: number;
  /** Cohen's kappa, (hits - expected) / (1 - expected), at most 1; none when chance alone explains every hit */
  readonly kappa: Outcome<number>;
  /** mean credit: same word 1, same family .5, else 0; null when no families were given */
  readonly graded: number | null;
}

/**
 * Hits, kappa (Cohen 1960) and graded hits of guessed feeling words. At least 8 pairs.
 * @param familyOf family of a word (for example "anger" for "irritated"); without it there is no graded score, and a
 *   word with no family matches only itself
 */
export const feelingWordAccuracy = (
  pairs: readonly WordPair[],
  familyOf?: (word: string) => string | null,
): Outcome<FeelingWordAccuracy> => {
  if (pairs.some(({ guess, actual }) => guess === '' || actual === '')) return none('missing_items');
  if (pairs.length < 8) return none('too_few');
  const n = pairs.length;
  const hits = mean(pairs.map(({ guess, actual }) => (guess === actual ? 1 : 0)));
  const words = [...new Set(pairs.map(({ guess }) => guess))];
  const expected = words
    .map(
      (word) =>
        (pairs.filter(({ guess }) => guess === word).length * pairs.filter(({ actual }) => actual === word).length) /
        (n * n),
    )
    .reduce((total, share) => total + share, 0);
  const credit = ({ guess, actual }: WordPair): number => {
    if (guess === actual) return 1;
    const family = familyOf?.(guess) ?? null;
    return family !== null && family === familyOf?.(actual) ? 0.5 : 0;
  };
  return ok({
    n,
    hitRate: hits,
    expected,
    kappa: expected < 1 ? ok((hits - expected) / (1 - expected)) : none('zero_variance'),
    graded: familyOf ? mean(pairs.map(credit)) : null,
  });
};
