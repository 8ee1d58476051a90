import * as z from 'zod';
import { FieldKey } from './answer';

/** Who may ever read an answer: `reveal` follows the reveal rule of the assignment; `private` stays with the care team. */
export const FieldAudience = z.enum(['reveal', 'private']);
export type FieldAudience = z.infer<typeof FieldAudience>;

const asked = {
  key: FieldKey,
  label: z.string().trim().min(1).max(160),
  help: z.string().trim().min(1).max(300).optional(),
  /** Needed before the answers can be handed in. A draft may always leave it open. */
  required: z.boolean().optional(),
  audience: FieldAudience,
  /** Links the answer to a series on the progress page, for instance `satisfaction`. */
  measure: FieldKey.optional(),
};
const endLabel = z.string().trim().min(1).max(40);

/** Own rating from 0 to 10, whole numbers. */
export const RatingField = z.strictObject({ kind: z.literal('rating'), ...asked, low: endLabel, high: endLabel });
export type RatingField = z.infer<typeof RatingField>;

/** Guess of the rating (0 to 10) the partner gives to the field `of` of the same exercise. */
export const GuessField = z.strictObject({
  kind: z.literal('guess'),
  ...asked,
  of: FieldKey,
  low: endLabel,
  high: endLabel,
});
export type GuessField = z.infer<typeof GuessField>;

/** A feeling word of the vocabulary. */
export const FeelingField = z.strictObject({ kind: z.literal('feeling'), ...asked });
export type FeelingField = z.infer<typeof FeelingField>;

/** Guess of the feeling word the partner chooses for the field `of`. */
export const GuessFeelingField = z.strictObject({ kind: z.literal('guess-feeling'), ...asked, of: FieldKey });
export type GuessFeelingField = z.infer<typeof GuessFeelingField>;

export const TextField = z.strictObject({
  kind: z.literal('text'),
  ...asked,
  multiline: z.boolean(),
  max: z.int().min(1).max(10_000),
});
export type TextField = z.infer<typeof TextField>;

export const ChoiceOption = z.strictObject({ id: FieldKey, label: z.string().trim().min(1).max(120) });
export type ChoiceOption = z.infer<typeof ChoiceOption>;

/** One of the options, or any number of them when `many`. */
export const ChoiceField = z.strictObject({
  kind: z.literal('choice'),
  ...asked,
  options: z.array(ChoiceOption).min(2).max(20),
  many: z.boolean().optional(),
});
export type ChoiceField = z.infer<typeof ChoiceField>;

export const YesNoField = z.strictObject({ kind: z.literal('yes-no'), ...asked });
export type YesNoField = z.infer<typeof YesNoField>;

/** Whole minutes, 0 to 1440. */
export const DurationField = z.strictObject({ kind: z.literal('duration'), ...asked });
export type DurationField = z.infer<typeof DurationField>;

/** A calendar day, `YYYY-MM-DD`. */
export const DateField = z.strictObject({ kind: z.literal('date'), ...asked });
export type DateField = z.infer<typeof DateField>;

/** A whole number between `min` and `max`. */
export const NumberField = z.strictObject({ kind: z.literal('number'), ...asked, min: z.int(), max: z.int() });
export type NumberField = z.infer<typeof NumberField>;

/** From -5 to 5, whole numbers, with a middle. */
export const ScaleField = z.strictObject({ kind: z.literal('scale'), ...asked, low: endLabel, high: endLabel });
export type ScaleField = z.infer<typeof ScaleField>;

/** From 0 to 100, whole numbers. */
export const PercentField = z.strictObject({ kind: z.literal('percent'), ...asked });
export type PercentField = z.infer<typeof PercentField>;

/** A question on a step, told apart by its `kind`. */
export const Field = z.discriminatedUnion('kind', [
  RatingField,
  GuessField,
  FeelingField,
  GuessFeelingField,
  TextField,
  ChoiceField,
  YesNoField,
  DurationField,
  DateField,
  NumberField,
  ScaleField,
  PercentField,
]);
export type Field = z.infer<typeof Field>;
