import { Component, computed, input, output } from '@angular/core';
import type { Answers, AnswerValue, Step } from '@attune/homework/contract';
import { AnswerField } from './answer-field';
import type { Readers } from './readers';
import { StepTimer } from './step-timer';

/** What became of a question: its key, and the answer or undefined when it was taken back. */
export interface Answered {
  key: string;
  value: AnswerValue | undefined;
}

/** One screen of an exercise: a title, a short text to read, perhaps a timer, and its questions. */
@Component({
  selector: 'attune-exercise-step',
  imports: [AnswerField, StepTimer],
  template: `
    <h1 tabindex="-1">{{ step().title }}</h1>
    <div class="text">
      @for (paragraph of paragraphs(); track $index) {
        <p>{{ paragraph }}</p>
      }
    </div>
    @if (step().seconds; as seconds) {
      <attune-step-timer [seconds]="seconds" />
    }
    @for (field of step().fields; track field.key) {
      <attune-answer-field
        class="question"
        [field]="field"
        [value]="answers()[field.key]"
        [readers]="readers()[field.key] ?? 'care_team'"
        [partnerName]="partnerName()"
        [mistake]="mistakes()[field.key] ?? ''"
        (answered)="answered.emit({ key: field.key, value: $event })"
      />
    }
  `,
  styleUrl: './exercise-step.scss',
})
export class ExerciseStep {
  readonly step = input.required<Step>();
  readonly answers = input.required<Answers>();
  /** Who reads which answer, by the key of the question. */
  readonly readers = input.required<Readonly<Record<string, Readers>>>();
  readonly partnerName = input('your partner');
  /** What to put right, by the key of the question. */
  readonly mistakes = input<Readonly<Record<string, string>>>({});
  readonly answered = output<Answered>();

  protected readonly paragraphs = computed(() => this.step().body.split(/\n{2,}/));
}
