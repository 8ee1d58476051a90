import type { EvidenceGrade, Exercise, Repeat, Reveal } from '@attune/homework/contract';

/** What a grade of evidence means, in a few words. */
export const evidenceWords: Record<EvidenceGrade, string> = {
  A: 'Several trials',
  B: 'At least one trial',
  C: 'Part of a tested package',
  D: 'Clinical tradition',
};

/** How often an assignment asks. */
export const repeatWords: Record<Repeat, string> = {
  once: 'Once',
  daily: 'Every day',
  weekly: 'Every week',
};

/** The reveal rules as a row of a list says them. */
export const revealInShort: Record<Reveal, string> = {
  both_submitted: 'Opens when both are in',
  in_session: 'Opens in a session',
  never: 'Stays private',
};

/** "3 to 5 min", or "10 min" where both ends are the same. */
export function minutesWords({ min, max }: Exercise['minutes']): string {
  return min === max ? `${min} min` : `${min} to ${max} min`;
}
