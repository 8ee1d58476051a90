import type { FieldError } from '@attune/shared/contract';
import * as z from 'zod';
import { type Answers, type AnswerValue, type Exercise, FeelingWord, type Field } from '@attune/homework/contract';

const CalendarDay = z.iso.date();

/**
 * What is wrong with a person's answers to an exercise, in the order of the exercise; empty when all is well.
 * Paths are `answers.<field key>`. Keys the exercise does not ask for are refused.
 *
 * `complete`: every required question needs an answer. A draft, or a run that was stopped or done in part, leaves
 * questions open, but what it holds has to fit. A text of blanks counts as open.
 */
export function checkAnswers(
  exercise: Pick<Exercise, 'steps'>,
  answers: Answers,
  { complete }: { complete: boolean },
): FieldError[] {
  const errors: FieldError[] = [];
  const asked = new Set<string>();
  for (const field of fieldsOf(exercise)) {
    asked.add(field.key);
    const value = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    const message =
      value === undefined || isOpen(value)
        ? complete && field.required
          ? 'This one is needed'
          : mistakeIn(field, value)
        : mistakeIn(field, value);
    if (message) errors.push({ path: `answers.${field.key}`, message });
  }
  for (const key of Object.keys(answers))
    if (!asked.has(key)) errors.push({ path: `answers.${key}`, message: 'This exercise does not ask for this' });
  return errors;
}

/** All questions of an exercise in the order they are asked. */
export function fieldsOf(exercise: Pick<Exercise, 'steps'>): Field[] {
  return exercise.steps.flatMap((step) => step.fields);
}

function isOpen(value: AnswerValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

function mistakeIn(field: Field, value: AnswerValue | undefined): string | null {
  if (value === undefined) return null;
  switch (field.kind) {
    case 'rating':
    case 'guess':
      return whole(value, 0, 10);
    case 'scale':
      return whole(value, -5, 5);
    case 'percent':
      return whole(value, 0, 100);
    case 'duration':
      return whole(value, 0, 1_440);
    case 'number':
      return whole(value, field.min, field.max);
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'Choose yes or no';
    case 'feeling':
    case 'guess-feeling':
      return FeelingWord.safeParse(value).success ? null : 'Choose a word from the list';
    case 'date':
      return CalendarDay.safeParse(value).success ? null : 'Choose a day';
    case 'text':
      if (typeof value !== 'string') return 'Write some words';
      if (value.length > field.max) return `Use at most ${field.max} characters`;
      return !field.multiline && /[\r\n]/.test(value) ? 'Keep it on one line' : null;
    case 'choice':
      return chosen(field.options, field.many ?? false, value);
  }
}

function whole(value: AnswerValue, min: number, max: number): string | null {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
  return fits ? null : `Choose a whole number from ${min} to ${max}`;
}

function chosen(options: readonly { id: string }[], many: boolean, value: AnswerValue): string | null {
  const known = (id: unknown) => options.some((option) => option.id === id);
  if (!many) return known(value) ? null : 'Choose one of the options';
  if (!Array.isArray(value) || !value.every(known)) return 'Choose from the options';
  return new Set(value).size === value.length ? null : 'Choose each option once';
}
