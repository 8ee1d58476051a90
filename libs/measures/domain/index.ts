export {
  closeWithin,
  isInRange,
  isVerified,
  versionedKey,
  type CutOff,
  type Evidence,
  type Fact,
  type Licence,
  type Measure,
  type ReliableChangePoints,
  type ScoreBand,
  type ScoreDirection,
  type ScoreVisibility,
  type Scoring,
} from './measure';
export { measureOf, measures } from './measures';
export { ownRatings } from './own-ratings';
export { practiceScale, type PracticeScale, type ScaleRefusal } from './practice-scale';
export { publishedMeasures } from './published-measures';
