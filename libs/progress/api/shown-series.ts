import { ownRatingWords } from '@attune/measures/contract';
import type { ProgressSeries } from '@attune/progress/contract';
import type { StoredSeries } from '@attune/progress/data';

/** Lines as a page carries them. */
export function shownSeries(stored: readonly StoredSeries[]): ProgressSeries[] {
  return stored.map(({ person_id, values, moments, measure, label, min, max, direction }) => ({
    measure,
    label,
    min,
    max,
    direction,
    personId: person_id,
    points: values.map((value, at) => ({ at: moments[at] ?? '', value })),
  }));
}

const known = ownRatingWords.map(({ key }) => key);

/** Lines in the order pages show them: our own ratings first, then the rest by name; of one measure A before B. */
export function inPageOrder(stored: readonly StoredSeries[], personIds: readonly string[]): StoredSeries[] {
  const place = ({ measure }: StoredSeries) => (known.includes(measure) ? known.indexOf(measure) : known.length);
  return stored.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      one.measure.localeCompare(other.measure) ||
      one.max - other.max ||
      personIds.indexOf(one.person_id) - personIds.indexOf(other.person_id),
  );
}

/** A change in points as it would be on our 0-10 ratings, on which "worth a word" is defined. */
export function onTenPoints({ min, max }: Pick<StoredSeries, 'min' | 'max'>, points: number): number {
  return (points * 10) / (max - min);
}
