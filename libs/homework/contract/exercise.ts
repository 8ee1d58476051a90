import * as z from 'zod';
import { FieldKey } from './answer';
import { Field } from './exercise-field';

/** When partners see each other's answers: once both have handed in, when the therapist opens them in a session, or never. */
export const Reveal = z.enum(['both_submitted', 'in_session', 'never']);
export type Reveal = z.infer<typeof Reveal>;

/**
 * Who takes part. `each`: both do their own copy. `together`: one shared run. `partner-aware`: one does it, the partner
 * knows. `in-session`: only with the therapist present.
 */
export const Participation = z.enum(['solo', 'each', 'together', 'partner-aware', 'in-session']);
export type Participation = z.infer<typeof Participation>;

/** The order in which skills build on each other, the first one first. */
export const ExerciseLevel = z.enum(['regulate', 'friendship', 'communication', 'cycle', 'injury-discernment']);
export type ExerciseLevel = z.infer<typeof ExerciseLevel>;

export const ExerciseCategory = z.enum([
  'check-in',
  'regulation',
  'emotion',
  'compassion',
  'friendship',
  'appreciation',
  'ritual',
  'activation',
  'capitalisation',
  'closeness',
  'communication',
  'validation',
  'needs',
  'perspective',
  'mentalizing',
  'empathic-accuracy',
  'empathy-balance',
  'dyadic-coping',
  'structure',
  'conflict',
  'attachment',
  'cycle',
  'injury',
  'discernment',
]);
export type ExerciseCategory = z.infer<typeof ExerciseCategory>;

/**
 * A: meta-analysis or several trials. B: at least one trial or experiment. C: part of a tested package, or observational
 * support. D: clinical tradition, no direct test known.
 */
export const EvidenceGrade = z.enum(['A', 'B', 'C', 'D']);
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

const sentence = z.string().trim().min(1).max(600);

/** One screen of an exercise: some text, perhaps a timer, perhaps questions. Paragraphs are parted by a blank line. */
export const Step = z.strictObject({
  id: FieldKey,
  title: z.string().trim().min(1).max(80),
  body: z.string().trim().min(1).max(2_000),
  /** Length of the timer on this step, in seconds. */
  seconds: z.int().min(5).max(7_200).optional(),
  fields: z.array(Field).max(12),
});
export type Step = z.infer<typeof Step>;

const ExerciseTemplate = z.strictObject({
  id: FieldKey,
  /** Grows with every published change. An assignment keeps the version it was given. */
  version: z.int().min(1),
  name: z.string().trim().min(1).max(80),
  summary: z.string().trim().min(1).max(200),
  category: ExerciseCategory,
  participation: Participation,
  level: ExerciseLevel,
  minutes: z.strictObject({ min: z.int().min(1).max(240), max: z.int().min(1).max(240) }),
  /** How often, for whom reads it; a ceiling for reminders, not a quota. */
  dose: z.string().trim().min(1).max(200),
  evidence: z.strictObject({ grade: EvidenceGrade, note: sentence }),
  /** Why one would do it, told to the person who does it. */
  purpose: sentence,
  forTherapist: z.strictObject({
    mechanism: sentence,
    prerequisites: z.array(sentence).max(12),
    contraindications: z.array(sentence).max(12),
  }),
  reveal: z.strictObject({ default: Reveal, allowed: z.array(Reveal).min(1).max(3) }),
  /** What the partner gets to see, told to the person who answers. */
  partnerSees: sentence,
  steps: z.array(Step).min(1).max(20),
});

/** A versioned exercise of the library, whole, as staff see it. */
export const Exercise = ExerciseTemplate.superRefine((exercise, ctx) => {
  const wrong = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
  const fields = new Map<string, Field>();
  const stepIds = new Set<string>();
  if (exercise.minutes.min > exercise.minutes.max) wrong(['minutes', 'max'], 'The longest time is below the shortest');
  if (new Set(exercise.reveal.allowed).size < exercise.reveal.allowed.length)
    wrong(['reveal', 'allowed'], 'Name each reveal rule once');
  if (!exercise.reveal.allowed.includes(exercise.reveal.default))
    wrong(['reveal', 'default'], 'The default has to be one of the allowed rules');
  const neverShown = exercise.reveal.allowed.every((rule) => rule === 'never');

  exercise.steps.forEach((step, at) => {
    if (stepIds.has(step.id)) wrong(['steps', at, 'id'], 'Another step has this id');
    stepIds.add(step.id);
    step.fields.forEach((field, nth) => {
      const path = ['steps', at, 'fields', nth];
      if (fields.has(field.key)) wrong([...path, 'key'], 'Another question has this key');
      fields.set(field.key, field);
      if (neverShown && field.audience === 'reveal')
        wrong([...path, 'audience'], 'Answers that are never shown are private');
      if (field.kind === 'number' && field.min >= field.max) wrong([...path, 'max'], 'The range is empty');
      if (field.kind === 'choice' && new Set(field.options.map(({ id }) => id)).size < field.options.length)
        wrong([...path, 'options'], 'Two options have the same id');
    });
  });
  exercise.steps.forEach((step, at) =>
    step.fields.forEach((field, nth) => {
      if (field.kind !== 'guess' && field.kind !== 'guess-feeling') return;
      const target = fields.get(field.of);
      const path = ['steps', at, 'fields', nth];
      if (target?.kind !== (field.kind === 'guess' ? 'rating' : 'feeling'))
        wrong([...path, 'of'], 'A guess needs the question it guesses');
      // A guess shown beside an answer that stays hidden would invite asking for the answer.
      else if (target.audience !== field.audience)
        wrong([...path, 'audience'], 'A guess and its answer have the same readers');
    }),
  );
});
export type Exercise = z.infer<typeof Exercise>;

/** An exercise in the list of the library, without its steps. */
export const ExerciseSummary = ExerciseTemplate.omit({ steps: true });
export type ExerciseSummary = z.infer<typeof ExerciseSummary>;

/**
 * An exercise as a client sees it. The therapist's part stays out: it names risks, and a partner's screen must look the
 * same whether or not one applies.
 */
export const ClientExercise = ExerciseTemplate.omit({
  forTherapist: true,
  evidence: true,
  level: true,
  category: true,
});
export type ClientExercise = z.infer<typeof ClientExercise>;
