import { Component, computed, model } from '@angular/core';
import {
  EvidenceGrade,
  ExerciseLevel,
  levelLabels,
  Participation,
  participationLabels,
} from '@attune/homework/contract';
import { Icon } from '@attune/shared/ui';
import { evidenceWords } from '../exercise-words';
import { everyExercise, isNarrow, type ExerciseFilter } from './exercise-filter';

/** Narrows the exercises by words, length, who takes part, level and evidence. */
@Component({
  selector: 'attune-exercise-filters',
  imports: [Icon],
  templateUrl: './exercise-filters.html',
  styleUrl: './exercise-filters.scss',
})
export class ExerciseFilters {
  readonly filter = model.required<ExerciseFilter>();

  protected readonly narrowed = computed(() => isNarrow(this.filter()));
  protected readonly lengths = [5, 10, 20];
  protected readonly participations = Participation.options.map((id) => ({ id, name: participationLabels[id] }));
  protected readonly levels = ExerciseLevel.options.map((id) => ({ id, name: levelLabels[id] }));
  protected readonly grades = EvidenceGrade.options.map((id) => ({ id, name: `${id} · ${evidenceWords[id]}` }));

  protected find(event: Event): void {
    this.change({ words: typedIn(event) });
  }

  protected narrowMinutes(event: Event): void {
    this.change({ minutes: Number(typedIn(event)) || null });
  }

  protected narrowWho(event: Event): void {
    this.change({ who: Participation.safeParse(typedIn(event)).data ?? null });
  }

  protected narrowLevel(event: Event): void {
    this.change({ level: ExerciseLevel.safeParse(typedIn(event)).data ?? null });
  }

  protected narrowGrade(event: Event): void {
    this.change({ grade: EvidenceGrade.safeParse(typedIn(event)).data ?? null });
  }

  protected showAll(): void {
    this.filter.set(everyExercise);
  }

  private change(part: Partial<ExerciseFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...part }));
  }
}

function typedIn({ target }: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}
