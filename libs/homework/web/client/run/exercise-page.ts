import { Component, inject, input, resource } from '@angular/core';
import { ErrorState, Skeleton } from '@attune/shared/ui';
import { AnswersAtHome } from '../keeping/answers-at-home';
import { ExerciseRun } from './exercise-run';

/** One exercise that a client was given: loads it, and the answers so far, and runs it. */
@Component({
  selector: 'attune-exercise-page',
  imports: [ErrorState, ExerciseRun, Skeleton],
  template: `
    @if (opened.hasValue()) {
      <attune-exercise-run [opened]="opened.value()" [step]="step()" [from]="from()" (again)="opened.reload()" />
    } @else {
      <div class="attune-page narrow">
        @if (opened.error(); as error) {
          <h1 tabindex="-1">Practice</h1>
          <attune-error-state [error]="error" (retry)="opened.reload()" />
        } @else {
          <attune-skeleton [count]="1" height="2.25rem" />
          <attune-skeleton [count]="5" />
          <attune-skeleton [count]="2" height="5rem" />
        }
      </div>
    }
  `,
})
export class ExercisePage {
  private readonly answers = inject(AnswersAtHome);

  readonly assignmentId = input.required<string>();
  /** `?step=`: a number from 1, or `check`. */
  readonly step = input<string>();
  /** `?from=check` while one answer is corrected. */
  readonly from = input<string>();

  protected readonly opened = resource({
    params: () => this.assignmentId(),
    loader: ({ params }) => this.answers.open(params),
  });
}
