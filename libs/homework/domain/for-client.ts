import type { ClientExercise, Exercise } from '@attune/homework/contract';

/** An exercise without the therapist's part: mechanism, conditions, evidence, level and category. */
export function forClient(exercise: Exercise): ClientExercise {
  const { forTherapist, evidence, level, category, ...client } = exercise;
  return client;
}
