import type { Measure, ScoreDirection } from './measure';

const ownRating = (key: string, label: string, inText: string, direction: ScoreDirection): Measure => ({
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
export const ownRatings: readonly Measure[] = [
  ownRating('satisfaction', 'Satisfaction with the relationship', 'satisfaction', 1),
  ownRating('felt-understood', 'Felt understood', 'feeling of being understood', 1),
  ownRating('partner-effort', 'Partner’s effort to understand', 'view of the partner’s effort', 1),
  ownRating('own-space', 'Own space respected', 'own space', 1),
  ownRating(
    'over-responsible',
    'Responsible for the partner’s mood',
    'sense of being responsible for the partner’s mood',
    -1,
  ),
  ownRating('stress', 'Stress', 'stress', -1),
  ownRating('closeness', 'Closeness', 'closeness', 1),
  ownRating('energy', 'Energy', 'energy', 1),
  // Of one moment rather than of the week, and therefore lines of their own.
  ownRating('stress-now', 'Stress right now', 'stress in the moment', -1),
  ownRating('closeness-now', 'Closeness right now', 'closeness in the moment', 1),
  ownRating('energy-now', 'Energy right now', 'energy in the moment', 1),
  ownRating('effort-now', 'Partner’s trying, right now', 'view of the partner’s trying', 1),
];
