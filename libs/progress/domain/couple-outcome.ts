import type { ChangeCategory } from './clinical-significance';

/** Both partners' outcomes read together. The two indices are never averaged. */
export type CoupleOutcome =
  'both_improved' | 'one_improved_other_stable' | 'mixed' | 'both_stable' | 'any_deteriorated' | 'incomplete';

const hasImproved = (category: ChangeCategory): boolean => category === 'recovered' || category === 'improved';

/**
 * The couple's row in the outcome table: who improved, who stayed, who got worse. Same for (A, B) and (B, A).
 * `mixed` is one improved and one deteriorated; `any_deteriorated` is a deterioration while nobody improved;
 * `incomplete` when either partner has no category.
 */
export const coupleOutcome = (a: ChangeCategory | null, b: ChangeCategory | null): CoupleOutcome => {
  if (a === null || b === null) return 'incomplete';
  const improved = [a, b].filter(hasImproved).length;
  const deteriorated = [a, b].filter((category) => category === 'deteriorated').length;
  if (improved === 2) return 'both_improved';
  if (improved === 1) return deteriorated === 1 ? 'mixed' : 'one_improved_other_stable';
  return deteriorated > 0 ? 'any_deteriorated' : 'both_stable';
};
