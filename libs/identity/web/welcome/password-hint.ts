/** Fewest characters of a password; the contract asks the same. */
export const shortest = 15;

/**
 * What to say under a password while it is chosen. Length is what counts; no rule asks for digits or signs. Warns of
 * what is guessed first: a few characters repeated, and words everybody would try.
 *
 * @param known words a stranger would try: the person's name, address, practice
 */
export function passwordHint(
  password: string,
  known: readonly string[],
): { tone: 'quiet' | 'warning' | 'good'; text: string } {
  const length = [...password].length;
  if (length === 0) {
    return {
      tone: 'quiet',
      text: `At least ${shortest} characters. A short sentence that only you would think of works well.`,
    };
  }
  if (length < shortest) {
    const missing = shortest - length;
    return { tone: 'quiet', text: missing === 1 ? 'One more character.' : `${missing} more characters.` };
  }
  const lower = password.toLowerCase();
  if (new Set(lower).size < 6) {
    return { tone: 'warning', text: 'Easy to guess: it repeats a few characters.' };
  }
  const said = known
    .flatMap((word) => word.toLowerCase().split(/[\s@.]+/))
    .find((word) => word.length > 3 && lower.includes(word));
  if (said !== undefined && length - said.length < shortest) {
    return { tone: 'warning', text: `Easier to guess because it holds “${said}”. Add something only you know.` };
  }
  return { tone: 'good', text: length < 20 ? 'Good.' : 'Very good: long passwords are the strong ones.' };
}
