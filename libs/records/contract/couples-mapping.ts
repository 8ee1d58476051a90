import { Day, TimeZone } from '@attune/shared/contract';
import * as z from 'zod';

const Column = z.string().min(1, 'Name a column');
const Key = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'Use small letters, digits and hyphens');

/** A day that stands in a column, or one day for the whole file. */
export const DayFrom = z.union([z.strictObject({ column: Column }), z.strictObject({ day: Day })]);
export type DayFrom = z.infer<typeof DayFrom>;

/** One score a row holds for its partner: where it stands, and what kind of number it is. */
export const ScoreColumn = z
  .strictObject({
    column: Column,
    measure: Key,
    label: z.string().trim().min(1).max(120),
    min: z.number(),
    max: z.number(),
    /** 1: higher is better, -1: lower is better, 0: neither. */
    direction: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
    on: DayFrom,
  })
  .refine((score) => score.max > score.min, { path: ['max'], message: 'The highest value must be above the lowest' });
export type ScoreColumn = z.infer<typeof ScoreColumn>;

/**
 * How a CSV of couples is read: one row a partner, the rows of a couple joined by a column. Names may be built from
 * columns (`"Couple {CoupleID}, {Gender}"`). Without addresses people cannot sign in until they get one.
 */
export const CouplesMapping = z.strictObject({
  /** Names this source for good: the same file under the same name never comes in twice. */
  source: Key,
  couple: Column,
  partner: z.strictObject({ column: Column, A: z.string().min(1), B: z.string().min(1) }),
  name: z.string().trim().min(1).max(200),
  email: Column.optional(),
  openedOn: DayFrom,
  timeZone: TimeZone.default('UTC'),
  scores: z.array(ScoreColumn).min(1, 'Name at least one score').max(40),
});
export type CouplesMapping = z.output<typeof CouplesMapping>;
