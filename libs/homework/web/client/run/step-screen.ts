import { Component, computed, input, output, viewChild } from '@angular/core';
import type { ClientExercise } from '@attune/homework/contract';
import { ExerciseStep, type Readers } from '@attune/homework/ui';
import { Icon, SavingIndicator } from '@attune/shared/ui';
import type { AnswerKeeper } from '../keeping/answer-keeper';
import { isBlank } from '../keeping/answer-sheet';
import { StopDialog } from './stop-dialog';

/** One step: where one is, the step itself, and back and next at the thumb. */
@Component({
  selector: 'attune-step-screen',
  imports: [ExerciseStep, Icon, SavingIndicator, StopDialog],
  templateUrl: './step-screen.html',
  styleUrl: './step-screen.scss',
})
export class StepScreen {
  readonly exercise = input.required<ClientExercise>();
  /** Which step, from 0. */
  readonly at = input.required<number>();
  readonly keeper = input.required<AnswerKeeper>();
  readonly readers = input.required<Readonly<Record<string, Readers>>>();
  readonly partnerName = input.required<string>();
  /** Whether one answer is corrected on the way to handing in. */
  readonly correcting = input.required<boolean>();
  readonly back = output<void>();
  readonly next = output<void>();
  /** Ends it here and hands in what is there. */
  readonly stopped = output<void>();

  private readonly stopDialog = viewChild.required(StopDialog);

  /** A list of one, tracked by id: each step is drawn anew, with a timer of its own. */
  protected readonly shown = computed(() => this.exercise().steps.slice(this.at(), this.at() + 1));
  protected readonly place = computed(() => `${this.at() + 1} of ${this.exercise().steps.length}`);
  protected readonly segments = computed(() => this.exercise().steps.map((_step, at) => at <= this.at()));
  protected readonly onward = computed(() => {
    if (this.correcting()) return 'Back to my answers';
    const answers = this.keeper().answers();
    const fields = this.shown().flatMap((step) => step.fields);
    return fields.length > 0 && fields.every(({ key }) => isBlank(answers[key])) ? 'Skip' : 'Next';
  });

  protected askToStop(): void {
    this.stopDialog().show();
  }
}
