import * as z from 'zod';

/** The key of a field inside an exercise: a lower-case slug, so that it is also safe as a property name. */
export const FieldKey = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and hyphens');
export type FieldKey = z.infer<typeof FieldKey>;

const text = z
  .string()
  .max(10_000)
  // The database keeps neither the null character nor half of a surrogate pair.
  .refine((typed) => !/\0|\p{Surrogate}/u.test(typed), 'Please remove the characters that cannot be stored');

/** One answer: a number, a text (also a date, a feeling word, an option), a yes or no, or several options. */
export const AnswerValue = z.union([z.number(), text, z.boolean(), z.array(z.string().max(60)).max(40)]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/**
 * A person's answers to one run of an exercise, by field key. A question left open has no key.
 * The shape is checked here; whether it fits the exercise is a rule of the domain (`checkAnswers`).
 */
export const Answers = z.record(FieldKey, AnswerValue);
export type Answers = z.infer<typeof Answers>;
