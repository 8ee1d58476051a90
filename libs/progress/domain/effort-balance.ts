import { adherence, countedAssignments, effort, type AssignedWork } from './homework-adherence';
import { areFinite } from './descriptives';
import { none, ok, type Outcome } from './outcome';

/** How the work is shared. For the therapist only: never a ranking, a badge or a message to the other partner. */
export interface EffortBalance {
  /** (eA - eB) / (eA + eB), -1 to 1; positive when A does more */
  readonly index: number;
  /** eA / (eA + eB), 0 to 1 */
  readonly shareA: number;
  /** 1 - |index|, 0 to 1 */
  readonly evenness: number;
  /** smaller effort / larger effort, 0 to 1 */
  readonly ratio: number;
  /** |index| below .2 even, up to .4 tilted, above lopsided: our own bands */
  readonly band: 'even' | 'tilted' | 'lopsided';
}

/**
 * Balance of two amounts of effort, in the same points, each 0 or more: our own index.
 * None with `too_few` when nobody did anything, `missing_items` when an amount is missing.
 */
export const effortBalance = (a: number | null, b: number | null): Outcome<EffortBalance> => {
  if (a === null || b === null || !areFinite([a, b]) || a < 0 || b < 0) return none('missing_items');
  const total = a + b;
  if (!(total > 0)) return none('too_few');
  const index = (a - b) / total;
  const size = Math.abs(index);
  return ok({
    index,
    shareA: a / total,
    evenness: 1 - size,
    ratio: Math.min(a, b) / Math.max(a, b),
    band: size < 0.2 ? 'even' : size <= 0.4 ? 'tilted' : 'lopsided',
  });
};

/** Below these a balance would be made of one or two exercises. */
export const effortBalanceMinimum = { effortPoints: 6, assignmentsEach: 3 } as const;

/**
 * Effort balance over both partners' work, shown only from 6 effort points together and 3 assignments each.
 * The caller suppresses it when a safety concern is set.
 */
export const homeworkBalance = (a: readonly AssignedWork[], b: readonly AssignedWork[]): Outcome<EffortBalance> => {
  const [ofA, ofB] = [effort(a), effort(b)];
  if ('none' in ofA) return ofA;
  if ('none' in ofB) return ofB;
  const fewest = Math.min(countedAssignments(a), countedAssignments(b));
  if (fewest < effortBalanceMinimum.assignmentsEach || ofA.ok + ofB.ok < effortBalanceMinimum.effortPoints)
    return none('too_few');
  return effortBalance(ofA.ok, ofB.ok);
};

/** The same index over adherence, which evens out how much each was assigned: (adhA - adhB) / (adhA + adhB). */
export const adherenceBalance = (a: readonly AssignedWork[], b: readonly AssignedWork[]): Outcome<number> => {
  const [ofA, ofB] = [adherence(a), adherence(b)];
  if ('none' in ofA) return ofA;
  if ('none' in ofB) return ofB;
  const total = ofA.ok + ofB.ok;
  return total > 0 ? ok((ofA.ok - ofB.ok) / total) : none('too_few');
};
