import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Exercise, ExerciseGate } from '@attune/homework/contract';
import { EmptyState, FormMessage, StatusChip } from '@attune/shared/ui';
import { CaseContext } from '@attune/shared/web';
import { ExerciseCard } from '../library/exercise-card';
import { everyExercise, exercisesThrough, type ExerciseFilter } from '../library/exercise-filter';
import { ExerciseFilters } from '../library/exercise-filters';

/** Chooses an exercise for a case. What safety closes stays in the list, and says to staff why. */
@Component({
  selector: 'attune-exercise-picker',
  imports: [EmptyState, ExerciseCard, ExerciseFilters, FormMessage, RouterLink, StatusChip],
  templateUrl: './exercise-picker.html',
  styleUrl: './exercise-picker.scss',
})
export class ExercisePicker {
  private readonly open = inject(CaseContext);

  readonly exercises = input.required<readonly Exercise[]>();
  readonly gates = input.required<ReadonlyMap<string, ExerciseGate>>();
  readonly picked = output<Exercise>();

  protected readonly filter = signal<ExerciseFilter>(everyExercise);
  protected readonly people = computed(() => ['/cases', this.open.case().id, 'team']);
  protected readonly shown = computed(() => {
    const cards = exercisesThrough(this.exercises(), this.filter()).map((exercise) => {
      const gate = this.gates().get(exercise.id);
      return { exercise, open: gate?.allowed ?? false, reasons: gate?.reasons ?? [] };
    });
    // What can be given stands first.
    return [...cards.filter(({ open }) => open), ...cards.filter(({ open }) => !open)];
  });
  /** Why anything is closed, or what to mind, each once. */
  protected readonly reasons = computed(() => [...new Set([...this.gates().values()].flatMap((gate) => gate.reasons))]);
  protected readonly someClosed = computed(() => [...this.gates().values()].some(({ allowed }) => !allowed));
  protected readonly found = computed(
    () => `${this.shown().length} ${this.shown().length === 1 ? 'exercise' : 'exercises'}`,
  );

  protected showAll(): void {
    this.filter.set(everyExercise);
  }
}
