import { exerciseLibrary } from '@attune/homework/domain';
import { everyExercise, exercisesThrough, isNarrow, type ExerciseFilter } from './exercise-filter';

const idsThrough = (filter: Partial<ExerciseFilter>) =>
  exercisesThrough(exerciseLibrary, { ...everyExercise, ...filter }).map(({ id }) => id);

describe('exercisesThrough', () => {
  it('lets the whole library through when nothing is asked', () => {
    expect(idsThrough({})).toEqual(exerciseLibrary.map(({ id }) => id));
    expect(idsThrough({ words: '   ' })).toHaveLength(exerciseLibrary.length);
  });

  it('finds by name, whatever the case, and by the skill it trains', () => {
    expect(idsThrough({ words: 'READ me' })).toEqual(['read-me']);
    expect(idsThrough({ words: 'balance of care' })).toEqual(expect.arrayContaining(['space-first', 'whose-job']));
  });

  it('wants every word, in any order', () => {
    expect(idsThrough({ words: 'check weekly' })).toContain('weekly-check-in');
    expect(idsThrough({ words: 'weekly giraffe' })).toEqual([]);
  });

  it('puts a name that begins with the words first', () => {
    expect(idsThrough({ words: 'turn' }).length).toBeGreaterThanOrEqual(1);
    expect(idsThrough({ words: 'space' })[0]).toBe('space-first');
  });

  it('counts the shortest time, so that one who has 5 minutes finds what may take 10', () => {
    expect(idsThrough({ minutes: 5 })).toContain('makes-sense');
    expect(idsThrough({ minutes: 5 })).not.toContain('turns');
  });

  it('takes a grade of evidence as the least one wants', () => {
    const atLeastB = exercisesThrough(exerciseLibrary, { ...everyExercise, grade: 'B' });
    expect(new Set(atLeastB.map(({ evidence }) => evidence.grade))).toEqual(new Set(['A', 'B']));
    expect(idsThrough({ grade: 'D' })).toHaveLength(exerciseLibrary.length);
  });

  it('joins all conditions', () => {
    expect(idsThrough({ who: 'together', grade: 'A' })).toEqual(['turns']);
    expect(idsThrough({ level: 'regulate', who: 'solo', words: 'kind' })).toEqual(['kind-to-me']);
  });
});

describe('isNarrow', () => {
  it('is false for blanks and true for any condition', () => {
    expect(isNarrow({ ...everyExercise, words: ' ' })).toBe(false);
    expect(isNarrow({ ...everyExercise, minutes: 5 })).toBe(true);
  });
});
