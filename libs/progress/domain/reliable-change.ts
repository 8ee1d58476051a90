import { none, ok, type Outcome } from './outcome';

/** +1: a higher score is better for the person; -1: a lower one is. */
export type Direction = 1 | -1;

/** Whether a change is more than measurement error explains, and to which side. */
export type ReliableShift = 'better' | 'worse' | 'no';

/** What a reliable change index needs: two scores of one person, and facts about the measure. */
export interface ReliableChangeInput {
  /** first score; null when it was not given */
  readonly pre: number | null;
  /** later score; null when it was not given */
  readonly post: number | null;
  /** standard deviation of the reference (clinical, before treatment) sample; null when none is known */
  readonly sd: number | null;
  /** reliability of the measure, 0 to below 1; internal consistency unless stated; null when none is known */
  readonly reliability: number | null;
  readonly direction: Direction;
}

/** Reliable change of one person on one measure; numbers unrounded, in points of the measure. */
export interface ReliableChange {
  /** post - pre, in points as scored (not turned by the direction) */
  readonly change: number;
  /** standard error of measurement */
  readonly sem: number;
  /** standard error of a difference */
  readonly sdiff: number;
  /** RC: change / sdiff */
  readonly index: number;
  /** smallest raw change that counts: 1.96 * sdiff */
  readonly minimumChange: number;
  readonly shift: ReliableShift;
}

/** Two-sided 95 % limit of the index. */
export const reliableLimit = 1.96;

/** True when value is above the limit by more than floating-point noise. */
export const exceeds = (value: number, limit: number): boolean => value - limit > 1e-9 * Math.max(1, Math.abs(limit));

/**
 * Standard error of a difference between two scores of one person: sqrt(2) * SD * sqrt(1 - r).
 * None with `no_sd` when SD or r is unknown or out of range, with `zero_variance` when it would be 0 (r = 1).
 */
export const differenceError = (
  sd: number | null,
  reliability: number | null,
): Outcome<{ readonly sem: number; readonly sdiff: number }> => {
  if (sd === null || reliability === null || !(sd > 0) || !(reliability >= 0 && reliability <= 1)) return none('no_sd');
  if (!Number.isFinite(sd)) return none('no_sd');
  const sem = sd * Math.sqrt(1 - reliability);
  return sem > 0 ? ok({ sem, sdiff: Math.SQRT2 * sem }) : none('zero_variance');
};

/**
 * Reliable change index: RC = (post - pre) / (SD * sqrt(2) * sqrt(1 - r)); reliable when |RC| > 1.96, strictly.
 * Source: Jacobson & Truax 1991, J Consult Clin Psychol 59:12-19.
 * None with `missing_items` when a score is missing, `no_sd` when the measure's SD or reliability is unknown.
 */
export const reliableChange = (input: ReliableChangeInput): Outcome<ReliableChange> => {
  const { pre, post, direction } = input;
  if (pre === null || post === null || !Number.isFinite(pre) || !Number.isFinite(post)) return none('missing_items');
  const error = differenceError(input.sd, input.reliability);
  if ('none' in error) return error;
  const change = post - pre;
  const { sem, sdiff } = error.ok;
  const index = change / sdiff;
  const better = direction * index;
  const shift = exceeds(better, reliableLimit) ? 'better' : exceeds(-better, reliableLimit) ? 'worse' : 'no';
  return ok({ change, sem, sdiff, index, minimumChange: reliableLimit * sdiff, shift });
};

/** A published smallest reliable change, for measures whose SD and r are not at hand. */
export interface PublishedThreshold {
  readonly points: number;
  /** true for "at least this many points" (PHQ-9: 6 or more), false for "more than" (RDAS: 11.58) */
  readonly inclusive: boolean;
}

/**
 * Whether a change passes a published threshold, turned by the direction.
 * None with `missing_items` when a score is missing.
 */
export const thresholdShift = (
  pre: number | null,
  post: number | null,
  threshold: PublishedThreshold,
  direction: Direction,
): Outcome<ReliableShift> => {
  if (pre === null || post === null || !Number.isFinite(pre) || !Number.isFinite(post)) return none('missing_items');
  const better = direction * (post - pre);
  const passes = (points: number): boolean =>
    threshold.inclusive ? !exceeds(threshold.points, points) : exceeds(points, threshold.points);
  return ok(passes(better) ? 'better' : passes(-better) ? 'worse' : 'no');
};
