import type { ClientExercise, Exercise } from '../contract';

/** An exercise without the therapist's part: mechanism, conditions, evidence, level and category. */
export function forClient(exercise: Exercise): ClientExercise {
  const { forTherapist, evidence, level, category, ...client } = exercise;
  return client;
}
