import { changeTracking, type ChangeTracking } from './change-tracking';
import { concordance } from './concordance';
import { biasTest, directionalBias, type BiasTest, type DirectionalBias } from './directional-bias';
import { errorSplit, type ErrorSplit } from './error-split';
import { guessError, type GuessError } from './guess-error';
import { hitRate, type HitRate } from './hit-rate';
import type { Outcome } from './outcome';
import { completePairs, type RatingPair } from './paired-rating';
import { tracking, type Tracking } from './tracking';
import { truthForce, type TruthForce } from './truth-and-bias';

/** Every index of one direction (one perceiver about one partner) on one item. */
export interface EmpathicAccuracy {
  /** pairs in which both sides were there */
  readonly n: number;
  readonly bias: Outcome<DirectionalBias>;
  readonly biasTest: Outcome<BiasTest>;
  readonly error: Outcome<GuessError>;
  readonly hits: Outcome<HitRate>;
  readonly tracking: Outcome<Tracking>;
  readonly change: Outcome<ChangeTracking>;
  readonly concordance: Outcome<number>;
  readonly split: Outcome<ErrorSplit>;
  readonly truth: Outcome<TruthForce>;
}

/**
 * Empathic accuracy of one perceiver about one partner, from guesses and answers to the same item, in order of time.
 * Each index keeps its own minimum and its own reason for being undefined. Pairs with a side missing are left out.
 * @param within points that count as a hit: 1 on a 0-10 scale
 */
export const empathicAccuracy = (pairs: readonly RatingPair[], within = 1): EmpathicAccuracy => {
  const complete = completePairs(pairs);
  return {
    n: complete.length,
    bias: directionalBias(complete),
    biasTest: biasTest(complete),
    error: guessError(complete),
    hits: hitRate(complete, within),
    tracking: tracking(complete),
    change: changeTracking(complete),
    concordance: concordance(complete),
    split: errorSplit(complete),
    truth: truthForce(complete),
  };
};
