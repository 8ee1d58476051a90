import { ownRatingWords, type OwnRatingWords } from '@attune/measures/contract';
import type { Measure } from './measure';

const ownRating = ({ key, label, inText, direction }: OwnRatingWords): Measure => ({
  key,
  version: 1,
  kind: 'own_rating',
  label,
  inText,
  items: 1,
  min: 0,
  max: 10,
  direction,
  scoring: { method: 'single', factor: 1, minimumAnswered: 1 },
  // Not validated: no cut-offs, no norms, no reliable change, ever.
  cutOffs: [],
  bands: [],
  sd: null,
  reliability: null,
  reliableChange: null,
  visibility: 'shared_ok',
  licence: { terms: 'own', note: 'Our own wording.' },
  loincPanel: null,
  citation: null,
});

/**
 * The 0-10 ratings of our own check-ins and exercises. They follow one person over time and one guess against one
 * answer; they say nothing about how this couple compares with others.
 */
export const ownRatings: readonly Measure[] = ownRatingWords.map(ownRating);
