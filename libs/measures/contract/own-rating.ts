/** What a 0-10 rating of our own is called, and which way is better. */
export interface OwnRatingWords {
  /** stable, lower case with hyphens; a question of an exercise names it as its `measure` */
  readonly key: string;
  readonly label: string;
  /** the words in running text: "satisfaction" */
  readonly inText: string;
  /** +1: higher is better; -1: lower is better */
  readonly direction: 1 | -1;
}

/**
 * The 0-10 ratings of our own check-ins and exercises, as every slice that writes or reads a score names them.
 * The measures themselves, with what may be said about them, are `ownRatings` in measures/domain.
 */
export const ownRatingWords: readonly OwnRatingWords[] = [
  { key: 'satisfaction', label: 'Satisfaction with the relationship', inText: 'satisfaction', direction: 1 },
  { key: 'felt-understood', label: 'Felt understood', inText: 'feeling of being understood', direction: 1 },
  {
    key: 'partner-effort',
    label: 'Partner’s effort to understand',
    inText: 'view of the partner’s effort',
    direction: 1,
  },
  { key: 'own-space', label: 'Own space respected', inText: 'own space', direction: 1 },
  {
    key: 'over-responsible',
    label: 'Responsible for the partner’s mood',
    inText: 'sense of being responsible for the partner’s mood',
    direction: -1,
  },
  { key: 'stress', label: 'Stress', inText: 'stress', direction: -1 },
  { key: 'closeness', label: 'Closeness', inText: 'closeness', direction: 1 },
  { key: 'energy', label: 'Energy', inText: 'energy', direction: 1 },
  // Of one moment rather than of the week, and therefore lines of their own.
  { key: 'stress-now', label: 'Stress right now', inText: 'stress in the moment', direction: -1 },
  { key: 'closeness-now', label: 'Closeness right now', inText: 'closeness in the moment', direction: 1 },
  { key: 'energy-now', label: 'Energy right now', inText: 'energy in the moment', direction: 1 },
  { key: 'effort-now', label: 'Partner’s trying, right now', inText: 'view of the partner’s trying', direction: 1 },
];

const byKey = new Map(ownRatingWords.map((words) => [words.key, words]));

/** The words of an own rating, or undefined when the key is none of ours. */
export function wordsOfRating(key: string): OwnRatingWords | undefined {
  return byKey.get(key);
}
