/** Words of this product and field: a password built around one is guessed early. */
const ours = [
  'attune',
  'therapy',
  'therapist',
  'couple',
  'practice',
  'password',
  'passwort',
  'welcome',
  'letmein',
  'qwerty',
];

/**
 * Why a new password would be guessed early, as the sentence under the field; null when nothing speaks against it.
 * No composition rules (ASVS 6.2.5): length comes from the contract, this refuses repetition, runs and known words.
 * @param known what others know of the person: address and name
 */
export function weakness(password: string, known: readonly string[]): string | null {
  const plain = password.toLowerCase().normalize('NFKC');
  if (new Set(plain).size < 5) return 'Use more different characters';
  if (isRun(plain)) return 'This is a run of neighbouring characters';
  let rest = plain;
  const taken = [...ours, ...known.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))];
  for (const word of taken.filter((part) => part.length >= 4)) rest = rest.replaceAll(word, '');
  rest = rest.replace(/[\d\W_]+/g, '');
  return rest.length < 4 ? 'Add words that have nothing to do with you or this place' : null;
}

/** Whether nearly every character follows its neighbour by the same step: abcdef…, 987654…, aaaa…. */
function isRun(text: string): boolean {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (Math.abs(step) <= 1) steps += 1;
  }
  return steps >= text.length * 0.8;
}
