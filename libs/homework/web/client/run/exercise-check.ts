import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import type { ClientExercise, Completion } from '@attune/homework/contract';
import { checkAnswers } from '@attune/homework/domain';
import { answerWords, OptionList, readersWords, type Readers } from '@attune/homework/ui';
import { FormMessage, Icon, SavingIndicator } from '@attune/shared/ui';
import type { AnswerKeeper } from '../keeping/answer-keeper';

const ways = [
  { id: 'done', label: 'Done' },
  { id: 'partly', label: 'Partly' },
  { id: 'differently', label: 'I did it differently' },
  { id: 'stopped', label: 'I stopped' },
] satisfies { id: Completion; label: string }[];

/** The last look: one's own answers, each with a way to change it, how it went, and handing in. */
@Component({
  selector: 'attune-exercise-check',
  imports: [FormMessage, Icon, OptionList, SavingIndicator],
  templateUrl: './exercise-check.html',
  styleUrl: './exercise-check.scss',
})
export class ExerciseCheck {
  readonly exercise = input.required<ClientExercise>();
  readonly keeper = input.required<AnswerKeeper>();
  readonly readers = input.required<Readonly<Record<string, Readers>>>();
  readonly partnerName = input.required<string>();
  /** The step with the answer to correct, from 0. */
  readonly correct = output<number>();
  readonly back = output<void>();
  readonly handIn = output<Completion>();

  protected readonly ways = ways;
  protected readonly refused = signal(false);
  protected readonly steps = computed(() => {
    const answers = this.keeper().answers();
    const mistakes = this.keeper().mistakes();
    return this.exercise().steps.flatMap((step, at) => {
      const fields = step.fields.map((field) => ({
        field,
        words: answerWords(field, answers[field.key]),
        mistake: mistakes[field.key] ?? '',
        readers: this.readers()[field.key] ?? ('care_team' as const),
      }));
      return fields.length > 0 ? [{ at, title: step.title, fields }] : [];
    });
  });
  /** How the other partner comes to read answers here: at most one way. */
  protected readonly sharedWith = computed(() => {
    const all = this.steps().flatMap(({ fields }) => fields.map(({ readers }) => readers));
    return [...new Set(all)].filter((readers) => readers !== 'care_team');
  });
  /** Needed answers that are open, and answers that do not fit: with the step they are on. */
  private readonly missing = computed(() => {
    const wrong = checkAnswers(this.exercise(), this.keeper().answers(), { complete: true });
    return this.steps().flatMap(({ at, fields }) =>
      fields.flatMap(({ field, mistake }) =>
        wrong.some(({ path }) => path === `answers.${field.key}`) ? [{ at, label: field.label, mistake }] : [],
      ),
    );
  });
  protected readonly way = linkedSignal<Completion>(() => (this.missing().length === 0 ? 'done' : 'partly'));
  protected readonly chosen = computed(() => [this.way()]);
  /** What stands in the way of handing in as it is now. */
  protected readonly inTheWay = computed(() => {
    const whole = this.way() === 'done' || this.way() === 'differently';
    return whole ? this.missing() : this.missing().filter(({ mistake }) => mistake);
  });

  protected choose([way]: string[]): void {
    this.refused.set(false);
    this.way.set(ways.find(({ id }) => id === way)?.id ?? 'done');
  }

  protected send(): void {
    if (this.inTheWay().length > 0) this.refused.set(true);
    else this.handIn.emit(this.way());
  }

  protected readersOf(readers: Readers): string {
    return readersWords(readers, this.partnerName());
  }
}
