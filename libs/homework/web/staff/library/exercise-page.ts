import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { categoryLabels, Exercise, levelLabels, participationLabels, revealLabels } from '@attune/homework/contract';
import { ErrorState, Icon, PageHeader, Skeleton, StatusChip } from '@attune/shared/ui';
import { dayIn, Session } from '@attune/shared/web';
import { evidenceWords, minutesWords } from '../exercise-words';
import { ExercisePreview } from '../preview/exercise-preview';
import { AssignToCase } from './assign-to-case';

/** One exercise of the library: what it is for, what to mind, how well it is tested, and how it looks on a phone. */
@Component({
  selector: 'attune-exercise-page',
  imports: [AssignToCase, ErrorState, ExercisePreview, Icon, PageHeader, RouterLink, Skeleton, StatusChip],
  templateUrl: './exercise-page.html',
  styleUrl: './exercise-page.scss',
})
export class ExercisePage {
  readonly exerciseId = input.required<string>();

  protected readonly loaded = httpResource(() => `/api/v1/exercises/${encodeURIComponent(this.exerciseId())}`, {
    parse: Exercise.parse,
  });
  protected readonly exercise = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  /** Some day for the preview: a week from now. */
  protected readonly due = dayIn(new Date(Date.now() + 7 * 86_400_000), inject(Session).timeZone());
  protected readonly assigning = signal(false);
  protected readonly facts = computed(() => {
    const exercise = this.exercise();
    return exercise
      ? [
          { name: 'Time', words: minutesWords(exercise.minutes) },
          { name: 'Who', words: participationLabels[exercise.participation] },
          { name: 'Skill', words: categoryLabels[exercise.category] },
          { name: 'Level', words: levelLabels[exercise.level] },
          { name: 'How often', words: exercise.dose },
          { name: 'Answers open', words: exercise.reveal.allowed.map((rule) => revealLabels[rule]).join(' · ') },
        ]
      : [];
  });
  protected readonly evidence = computed(() => {
    const exercise = this.exercise();
    return exercise
      ? `Evidence ${exercise.evidence.grade}: ${evidenceWords[exercise.evidence.grade].toLowerCase()}`
      : '';
  });
}
