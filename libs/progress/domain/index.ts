export { accuracyFigures, figureOf } from './accuracy-figures';
export {
  adherenceBalance,
  effortBalance,
  effortBalanceMinimum,
  homeworkBalance,
  type EffortBalance,
} from './effort-balance';
export { adherence, countedAssignments, effort, type AssignedWork } from './homework-adherence';
export { baselineCorrectedTau, theilSenSlope, type BaselineCorrectedTau } from './baseline-corrected-tau';
export {
  accuracySentence,
  ago,
  coupleSentence,
  noticeableChange,
  ownChangeSentence,
  ownWords,
  scoreSentence,
  type OwnWords,
} from './change-sentence';
export { changeTracking, type ChangeTracking } from './change-tracking';
export {
  clinicalChange,
  isClinical,
  isFunctional,
  type ChangeCategory,
  type ClinicalChange,
  type Recovery,
} from './clinical-significance';
export { concordance } from './concordance';
export { correlationInterval, pearson, spearman, type Interval } from './correlation';
export { coupleOutcome, type CoupleOutcome } from './couple-outcome';
export { cutOffs, preferredCutOff, type CutOffKind, type CutOffs, type Norm, type Norms } from './cut-offs';
export { biasTest, directionalBias, type BiasTest, type DirectionalBias } from './directional-bias';
export { oneDecimal, spokenNumber, twoDecimals } from './displayed-number';
export {
  discrepancy,
  errorAwareDiscrepancy,
  intraclassCorrelation,
  type Discrepancy,
  type ErrorAwareDiscrepancy,
} from './dyadic-discrepancy';
export { empathicAccuracy, type EmpathicAccuracy } from './empathic-accuracy';
export { errorSplit, type ErrorSplit } from './error-split';
export { feelingWordAccuracy, type FeelingWordAccuracy, type WordPair } from './feeling-word';
export { gapTrend, isWidening, type DatedScore, type Gap } from './gap-trend';
export { goalAttainment, goalCorrelation, type GoalLevel } from './goal-attainment';
export { guessError, type GuessError } from './guess-error';
export { hitRate, type HitRate } from './hit-rate';
export { kendallS, kendallTauB, type KendallTau } from './kendall-tau';
export { nonOverlap, tauU, type NonOverlap, type Phases } from './non-overlap';
export { isOk, mapOutcome, none, ok, valueOrNull, type NoneReason, type Outcome } from './outcome';
export { centredWithinItem, completePairs, type PairedRating, type RatingPair } from './paired-rating';
export { pooledAccuracy, type PooledAccuracy } from './pooled-accuracy';
export { firstAndLatest, type FirstAndLatest, type Reading } from './reading-series';
export {
  differenceError,
  reliableChange,
  reliableLimit,
  thresholdShift,
  type Direction,
  type PublishedThreshold,
  type ReliableChange,
  type ReliableChangeInput,
  type ReliableShift,
} from './reliable-change';
export { criticalT } from './student-t';
export { tracking, type Tracking } from './tracking';
export {
  truthAndBias,
  truthForce,
  type Estimate,
  type RatingWithOwn,
  type TruthAndBias,
  type TruthAndBiasOptions,
  type TruthForce,
} from './truth-and-bias';
