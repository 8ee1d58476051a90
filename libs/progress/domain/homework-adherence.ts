import { areFinite, sum } from './descriptives';
import { none, ok, type Outcome } from './outcome';

/** One person's share of one assignment. A joint exercise appears once for each partner, rated separately. */
export interface AssignedWork {
  /** effort points of the exercise, 1 to 3 */
  readonly weight: number;
  /** how much of it was done, 0 to 1 */
  readonly completion: number;
  /** how engaged the person was by their own rating, 0 to 1; null when they did not say */
  readonly quality: number | null;
  /** excused or cancelled work counts neither for nor against */
  readonly excused?: boolean;
}

const counted = (work: readonly AssignedWork[]): AssignedWork[] => work.filter(({ excused }) => !excused);

const isValid = ({ weight, completion, quality }: AssignedWork): boolean =>
  areFinite([weight, completion, quality ?? 0]) &&
  weight > 0 &&
  [completion, quality ?? 0].every((share) => share >= 0 && share <= 1);

/**
 * Adherence: sum(weight * completion) / sum(weight) over what was assigned and not excused, 0 to 1.
 * None with `too_few` when nothing counts, `missing_items` when a value is off its range.
 */
export const adherence = (work: readonly AssignedWork[]): Outcome<number> => {
  const items = counted(work);
  if (!items.every(isValid)) return none('missing_items');
  if (items.length === 0) return none('too_few');
  return ok(sum(items.map(({ weight, completion }) => weight * completion)) / sum(items.map(({ weight }) => weight)));
};

/**
 * Effort: sum(weight * completion * quality), in effort points. Work that was not done needs no quality.
 * None with `too_few` when nothing counts, `missing_items` when done work has no quality or a value is off its range.
 */
export const effort = (work: readonly AssignedWork[]): Outcome<number> => {
  const items = counted(work);
  if (!items.every(isValid)) return none('missing_items');
  if (items.length === 0) return none('too_few');
  if (items.some(({ completion, quality }) => completion > 0 && quality === null)) return none('missing_items');
  return ok(sum(items.map(({ weight, completion, quality }) => weight * completion * (quality ?? 0))));
};

/** How many assignments count (not excused). */
export const countedAssignments = (work: readonly AssignedWork[]): number => counted(work).length;
