import { exceeds, type Direction, type ReliableShift } from './reliable-change';

/** The person's outcome on one measure, exclusive. */
export type ChangeCategory = 'recovered' | 'improved' | 'unchanged' | 'deteriorated';

/**
 * Whether "recovered" could be said at all: `not_applicable` when the first score already was on the functional side,
 * `no_cut` when the measure has no cut-off.
 */
export type Recovery = 'reached' | 'not_reached' | 'not_applicable' | 'no_cut';

/** Category with what a screen needs to word it fairly. */
export interface ClinicalChange {
  readonly category: ChangeCategory;
  readonly recovery: Recovery;
  /** reliable worsening from the functional to the clinical side; shown as deteriorated, with a flag */
  readonly harmed: boolean;
}

/** True when a score lies on the better side of a cut-off, strictly: a score equal to the cut is on neither side. */
export const isFunctional = (score: number, cut: number, direction: Direction): boolean =>
  exceeds(direction * score, direction * cut);

/** True when a score lies on the worse side of a cut-off, strictly. */
export const isClinical = (score: number, cut: number, direction: Direction): boolean =>
  exceeds(direction * cut, direction * score);

/**
 * Jacobson-Truax categories, in this order: recovered (reliably better, first clinical, last functional), improved,
 * deteriorated, unchanged. Who starts on the functional side can improve, but is never said to have recovered.
 * @param shift from `reliableChange` or `thresholdShift`
 * @param cut cut-off in points, or null when the measure has none: then nobody is said to have recovered
 */
export const clinicalChange = (
  pre: number,
  post: number,
  shift: ReliableShift,
  cut: number | null,
  direction: Direction,
): ClinicalChange => {
  const startedClinical = cut !== null && isClinical(pre, cut, direction);
  const endedFunctional = cut !== null && isFunctional(post, cut, direction);
  const recovered = shift === 'better' && startedClinical && endedFunctional;
  const recovery = cut === null ? 'no_cut' : recovered ? 'reached' : startedClinical ? 'not_reached' : 'not_applicable';
  const harmed =
    shift === 'worse' && cut !== null && isFunctional(pre, cut, direction) && isClinical(post, cut, direction);
  const category = recovered
    ? 'recovered'
    : shift === 'better'
      ? 'improved'
      : shift === 'worse'
        ? 'deteriorated'
        : 'unchanged';
  return { category, recovery, harmed };
};
