import type { Measure } from './measure';
import { ownRatings } from './own-ratings';
import { publishedMeasures } from './published-measures';

/** Every measure the product knows by itself. A practice's own scales come on top, from its own data. */
export const measures: readonly Measure[] = [...ownRatings, ...publishedMeasures];

const byKey = new Map(measures.map((measure) => [measure.key, measure]));

/** The measure with this key, or undefined. */
export const measureOf = (key: string): Measure | undefined => byKey.get(key);
