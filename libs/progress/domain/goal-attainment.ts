import { areFinite, sum } from './descriptives';
import { none, ok, type Outcome } from './outcome';

/** One goal's level on the attainment scale. */
export interface GoalLevel {
  /** -2 much less than expected, 0 as expected, +2 much more; null when not yet rated */
  readonly level: number | null;
  /** importance x difficulty, 0 or more, 1 unless weighted; 0 drops the goal */
  readonly weight?: number;
}

/** Assumed correlation between goals (Kiresuk & Sherman 1968). */
export const goalCorrelation = 0.3;

/**
 * Goal attainment T-score: 50 + 10 * sum(w x) / sqrt((1 - rho) * sum(w^2) + rho * (sum w)^2), rho = .30.
 * Source: Kiresuk & Sherman 1968, Community Ment Health J 4:443-453. T rests on ordered levels, so it has no reliable
 * change index, and scores of different raters (each partner, the therapist) are never averaged.
 * None with `too_few` without a weighted goal, `missing_items` when a weighted goal is unrated or off the scale.
 */
export const goalAttainment = (goals: readonly GoalLevel[], rho: number = goalCorrelation): Outcome<number> => {
  const counted = goals.map(({ level, weight = 1 }) => ({ level, weight })).filter(({ weight }) => weight !== 0);
  if (counted.length === 0) return none('too_few');
  const weights = counted.map(({ weight }) => weight);
  const levels = counted.map(({ level }) => level ?? NaN);
  if (!areFinite([...levels, ...weights]) || weights.some((weight) => weight < 0)) return none('missing_items');
  if (levels.some((level) => Math.abs(level) > 2)) return none('missing_items');
  const total = sum(weights);
  const scale = Math.sqrt((1 - rho) * sum(weights.map((weight) => weight * weight)) + rho * total * total);
  return scale > 0
    ? ok(50 + (10 * sum(weights.map((weight, at) => weight * (levels[at] ?? NaN)))) / scale)
    : none('zero_variance');
};
