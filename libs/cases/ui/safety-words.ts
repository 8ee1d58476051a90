import type { SafetyOutcome } from '@attune/cases/contract';

/** The outcomes of a partner's private screen, what they are called and what follows from each, in the order offered. */
export const outcomeWords: readonly { outcome: SafetyOutcome; name: string; follows: string }[] = [
  { outcome: 'no_concern', name: 'No concern', follows: 'Joint exercises are open.' },
  {
    outcome: 'past_concern_ended',
    name: 'Past concern, ended',
    follows: 'Joint exercises are open. Ask again at the review.',
  },
  {
    outcome: 'mild_with_plan',
    name: 'Mild concern, with a plan',
    follows: 'Joint exercises only while private checks go on. They close when the review is overdue.',
  },
  {
    outcome: 'concern',
    name: 'Concern',
    follows: 'Only calming exercises and private check-ins stay open. Neither partner sees a difference.',
  },
];

/** An outcome's name. */
export function outcomeName(outcome: SafetyOutcome): string {
  return outcomeWords.find((words) => words.outcome === outcome)?.name ?? outcome;
}

/** After how many weeks a screen with this outcome is asked again unless somebody says otherwise: our own habit. */
export function usualReviewWeeks(outcome: SafetyOutcome): number {
  return outcome === 'no_concern' ? 26 : outcome === 'past_concern_ended' ? 12 : 4;
}
