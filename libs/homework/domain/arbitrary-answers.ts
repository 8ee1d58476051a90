import fc from 'fast-check';
import { type Answers, type AnswerValue, type Exercise, FeelingWord, type Field } from '@attune/homework/contract';
import { fieldsOf } from './check-answers';

/** Any answers that fit an exercise: every required question answered, the others now and then. */
export function answersTo(exercise: Pick<Exercise, 'steps'>): fc.Arbitrary<Answers> {
  const asked = fieldsOf(exercise);
  const values = Object.fromEntries(asked.map((field) => [field.key, answerTo(field)]));
  return fc.record(values, {
    requiredKeys: asked.filter(({ required }) => required).map(({ key }) => key),
  }) as fc.Arbitrary<Answers>;
}

/** Any answer that fits a question. */
export function answerTo(field: Field): fc.Arbitrary<AnswerValue> {
  switch (field.kind) {
    case 'rating':
    case 'guess':
      return fc.integer({ min: 0, max: 10 });
    case 'scale':
      return fc.integer({ min: -5, max: 5 });
    case 'percent':
      return fc.integer({ min: 0, max: 100 });
    case 'duration':
      return fc.integer({ min: 0, max: 1_440 });
    case 'number':
      return fc.integer({ min: field.min, max: field.max });
    case 'yes-no':
      return fc.boolean();
    case 'feeling':
    case 'guess-feeling':
      return fc.constantFrom(...FeelingWord.options);
    case 'date':
      return fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date('2099-12-31') })
        .map((day) => day.toISOString().slice(0, 10));
    case 'text':
      return fc
        .string({ minLength: 1, maxLength: Math.min(field.max, 60), unit: 'grapheme-ascii' })
        .map((text) => `a${text}`.slice(0, field.max));
    case 'choice': {
      const ids = field.options.map(({ id }) => id);
      return field.many ? fc.subarray(ids, { minLength: 1 }) : fc.constantFrom(...ids);
    }
  }
}
