import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ExerciseLibrary } from '@attune/homework/contract';
import { EmptyState, ErrorState, PageHeader, Skeleton } from '@attune/shared/ui';
import { ExerciseCard } from './exercise-card';
import { everyExercise, exercisesThrough } from './exercise-filter';
import { ExerciseFilters } from './exercise-filters';
import { LibraryChoice } from './library-choice';

/** All exercises one can give, to search and to read. */
@Component({
  selector: 'attune-library-page',
  imports: [EmptyState, ErrorState, ExerciseCard, ExerciseFilters, PageHeader, RouterLink, Skeleton],
  templateUrl: './library-page.html',
  styleUrl: './library-page.scss',
})
export class LibraryPage {
  protected readonly filter = inject(LibraryChoice).filter;
  protected readonly library = httpResource(() => '/api/v1/exercises', { parse: ExerciseLibrary.parse });
  protected readonly shown = computed(() =>
    this.library.hasValue() ? exercisesThrough(this.library.value().items, this.filter()) : [],
  );
  /** Said when the list has changed. */
  protected readonly found = computed(
    () => `${this.shown().length} ${this.shown().length === 1 ? 'exercise' : 'exercises'}`,
  );

  protected showAll(): void {
    this.filter.set(everyExercise);
  }
}
