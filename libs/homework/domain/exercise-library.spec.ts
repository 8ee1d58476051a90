import { Exercise, type Field } from '@attune/homework/contract';
import { fieldsOf } from './check-answers';
import { exerciseLibrary, exerciseOf } from './exercise-library';
import { forClient } from './for-client';
import { gradeLevelOf } from './grade-level';

const each = exerciseLibrary.map((exercise) => [exercise.id, exercise] as const);

/** Every word a client reads, as one list of texts. */
function wordsOf(exercise: Exercise): string[] {
  const fieldWords = (field: Field) => [
    field.label,
    field.help ?? '',
    ...('low' in field ? [field.low, field.high] : []),
    ...('options' in field ? field.options.map(({ label }) => label) : []),
  ];
  const steps = exercise.steps.flatMap(({ title, body, fields }) => [title, body, ...fields.flatMap(fieldWords)]);
  return [exercise.name, exercise.summary, exercise.dose, exercise.purpose, exercise.partnerSees, ...steps];
}

describe('exerciseLibrary', () => {
  it('has the twelve exercises of the first shelf, each once', () => {
    const ids = exerciseLibrary.map(({ id }) => id).toSorted();
    expect(ids).toEqual(
      'clear-ask feeling-words kind-to-me makes-sense one-thanks read-me settle space-first time-out turns weekly-check-in whose-job'.split(
        ' ',
      ),
    );
    for (const id of ids) expect(exerciseOf(id)?.id).toBe(id);
    expect(exerciseOf('toString')).toBeUndefined();
  });

  it('gives every measured line to one exercise only', () => {
    const measures = exerciseLibrary.flatMap((exercise) => fieldsOf(exercise).flatMap(({ measure }) => measure ?? []));
    expect(new Set(measures).size).toBe(measures.length);
  });

  it('asks in the weekly check-in for own ratings and blind guesses', () => {
    const fields = fieldsOf(exerciseOf('weekly-check-in')!);
    const measured = fields.flatMap(({ measure }) => measure ?? []);
    expect(measured).toEqual([
      'satisfaction',
      'felt-understood',
      'stress',
      'partner-effort',
      'own-space',
      'over-responsible',
    ]);
    expect(fields.flatMap((field) => (field.kind === 'guess' ? field.of : []))).toEqual([
      'satisfaction',
      'felt-understood',
      'stress',
    ]);
  });
});

describe.each(each)('%s', (_id, exercise) => {
  it('follows the schema', () => {
    expect(Exercise.safeParse(exercise)).toMatchObject({ success: true });
  });

  it('fits a phone: about a screen a step', () => {
    for (const { body, fields, id } of exercise.steps) {
      expect({ id, fits: body.length <= (fields.length > 1 ? 420 : 620) }).toEqual({ id, fits: true });
      expect(fields.length).toBeLessThanOrEqual(4);
    }
  });

  it('can be read at twelve', () => {
    expect(gradeLevelOf(exercise.steps.map(({ body }) => body).join('\n\n'))).toBeLessThanOrEqual(6);
  });

  it('speaks kindly: no exclamation mark, no emoji, no blame, no he or she', () => {
    for (const text of wordsOf(exercise)) {
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
      expect(text).not.toMatch(/\b(he|she|him|his|hers?|husband|wife|boyfriend|girlfriend|spouse)\b/i);
      expect(text).not.toMatch(/\b(you should|you must|your fault|you failed|wrong answer|score)\b/i);
    }
  });

  it('tells its evidence and its limits to the therapist, and keeps both from the client', () => {
    expect(exercise.forTherapist.contraindications.length).toBeGreaterThan(0);
    const seen = JSON.stringify(forClient(exercise));
    expect(seen).not.toMatch(/safety concern|contraindication|forTherapist|evidence/i);
  });

  it('asks for nothing from the partner when it is done alone', () => {
    if (exercise.participation !== 'solo') return;
    expect(exercise.reveal).toEqual({ default: 'never', allowed: ['never'] });
    expect(fieldsOf(exercise).some(({ kind }) => kind.startsWith('guess'))).toBe(false);
  });
});
