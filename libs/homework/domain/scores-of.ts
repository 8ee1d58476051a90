import type { Answers, Exercise, Field } from '@attune/homework/contract';
import { wordsOfRating } from '@attune/measures/contract';
import { fieldsOf } from './check-answers';

/** A number that an answer adds to a line on the progress page. */
export interface AnswerScore {
  measure: string;
  /** `partner`: a guess of the partner's rating, on the line of the guessed measure */
  about: 'self' | 'partner';
  value: number;
  min: number;
  max: number;
  label: string;
  direction: 1 | -1 | 0;
}

/**
 * The numbers among a person's answers that belong to a measured line, in the order of the exercise: own answers to
 * questions with a `measure`, and guesses of such questions. Answers that fit are assumed (`checkAnswers`); words, days
 * and choices make no line. A measure of which nothing is known has no better or worse end.
 */
export function scoresOf(exercise: Pick<Exercise, 'steps'>, answers: Answers): AnswerScore[] {
  const fields = fieldsOf(exercise);
  return fields.flatMap((field) => {
    const value = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    const asked = field.kind === 'guess' ? fields.find(({ key }) => key === field.of) : field;
    const scale = asked && scaleOf(asked);
    if (typeof value !== 'number' || !asked?.measure || !scale) return [];
    const words = wordsOfRating(asked.measure);
    return [
      {
        measure: asked.measure,
        about: field.kind === 'guess' ? ('partner' as const) : ('self' as const),
        value,
        ...scale,
        label: words?.label ?? shortened(asked.label),
        direction: words?.direction ?? 0,
      },
    ];
  });
}

function scaleOf(field: Field): { min: number; max: number } | null {
  switch (field.kind) {
    case 'rating':
      return { min: 0, max: 10 };
    case 'scale':
      return { min: -5, max: 5 };
    case 'percent':
      return { min: 0, max: 100 };
    case 'duration':
      return { min: 0, max: 1_440 };
    case 'number':
      return { min: field.min, max: field.max };
    default:
      return null;
  }
}

/** A line is named in at most 120 characters. */
function shortened(label: string): string {
  return label.length <= 120 ? label : `${label.slice(0, 119)}…`;
}
