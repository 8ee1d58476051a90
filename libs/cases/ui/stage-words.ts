import type { CaseStage } from '@attune/cases/contract';

/**
 * The stages of a case in the order they are offered, what they are called and what they mean. Deciding and parting are
 * goals like any other: nothing here calls them an end or a failure.
 */
export const stageWords: readonly { stage: CaseStage; name: string; meaning: string }[] = [
  { stage: 'starting', name: 'Starting', meaning: 'Getting to know each other, first goals' },
  { stage: 'working', name: 'Working', meaning: 'Regular sessions and practice at home' },
  { stage: 'deciding', name: 'Deciding', meaning: 'Finding out whether to go on together' },
  { stage: 'parting', name: 'Parting', meaning: 'Separating well' },
  { stage: 'closing', name: 'Closing', meaning: 'Last sessions, keeping what helped' },
  { stage: 'closed', name: 'Closed', meaning: 'Nothing new is planned' },
];

/** A stage's name. */
export function stageName(stage: CaseStage): string {
  return stageWords.find((words) => words.stage === stage)?.name ?? stage;
}
