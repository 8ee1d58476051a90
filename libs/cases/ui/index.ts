export { outcomeName, outcomeWords, usualReviewWeeks } from './safety-words';
export { Sparkline } from './sparkline';
export { StageChip } from './stage-chip';
export { stageName, stageWords } from './stage-words';
