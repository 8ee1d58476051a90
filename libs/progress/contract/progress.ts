import { Id, Moment, PersonName } from '@attune/shared/contract';
import * as z from 'zod';

export const ProgressPoint = z.strictObject({ at: Moment, value: z.number() });

/** One measured line of one partner. `direction` 1: higher is better, -1: lower is better, 0: neither. */
export const ProgressSeries = z.strictObject({
  measure: z.string(),
  label: z.string(),
  min: z.number(),
  max: z.number(),
  direction: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  personId: Id,
  points: z.array(ProgressPoint),
});
export type ProgressSeries = z.infer<typeof ProgressSeries>;

/** A figure, or why there is none. */
export const Figure = z.union([
  z.strictObject({ value: z.number() }),
  z.strictObject({ none: z.enum(['too_few', 'zero_variance', 'missing_items', 'no_sd', 'mixed_versions']) }),
]);
export type Figure = z.infer<typeof Figure>;

/** How well one partner reads the other: guesses against the other's own ratings of the same occurrence. */
export const EmpathicAccuracy = z.strictObject({
  perceiverId: Id,
  targetId: Id,
  pairs: z.array(z.strictObject({ at: Moment, measure: z.string(), guess: z.number(), actual: z.number() })),
  /** Mean of guess minus actual, in points; above 0 over-reads. */
  bias: Figure,
  /** Mean absolute difference, in points. */
  absoluteError: Figure,
  /** Share of guesses within one point, 0 to 1. */
  hitRate: Figure,
  /** Pearson correlation of guess and actual, with its 95 % interval. */
  tracking: z.union([
    z.strictObject({ value: z.number(), low: z.number(), high: z.number() }),
    z.strictObject({ none: z.enum(['too_few', 'zero_variance', 'missing_items', 'no_sd', 'mixed_versions']) }),
  ]),
  sentence: z.string(),
});
export type EmpathicAccuracy = z.infer<typeof EmpathicAccuracy>;

/** Everything the progress page of a case shows, in one answer. Staff only. */
export const CaseProgress = z.strictObject({
  members: z.array(z.strictObject({ personId: Id, position: z.enum(['A', 'B']), name: PersonName })),
  sessions: z.array(z.strictObject({ id: Id, at: Moment, number: z.int() })),
  series: z.array(ProgressSeries),
  sentences: z.array(z.strictObject({ measure: z.string(), text: z.string() })),
  accuracy: z.array(EmpathicAccuracy),
  homework: z.array(z.strictObject({ personId: Id, asked: z.int(), done: z.int(), partly: z.int(), missed: z.int() })),
});
export type CaseProgress = z.infer<typeof CaseProgress>;

/** A partner's own progress: own lines only, words first. */
export const OwnProgress = z.strictObject({
  /** Which partner this person is, so that their line looks the same everywhere; null when they are in no case now. */
  position: z.enum(['A', 'B']).nullable(),
  sentences: z.array(z.strictObject({ measure: z.string(), text: z.string() })),
  series: z.array(ProgressSeries),
  sessions: z.array(z.strictObject({ id: Id, at: Moment, number: z.int() })),
});
export type OwnProgress = z.infer<typeof OwnProgress>;
