import { Service, signal } from '@angular/core';
import { everyExercise, type ExerciseFilter } from './exercise-filter';

/** How the library was narrowed, kept while one looks at an exercise and comes back. */
@Service()
export class LibraryChoice {
  readonly filter = signal<ExerciseFilter>(everyExercise);
}
