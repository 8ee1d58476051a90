import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assignment } from '@attune/homework/contract';
import { fieldsOf } from '@attune/homework/domain';
import { answerWords } from '@attune/homework/ui';
import { FormMessage, Icon } from '@attune/shared/ui';
import { dayIn, Session } from '@attune/shared/web';
import { dayName } from '../home/day-words';
import { nextDay } from '../home/home-plan';
import type { AnswerKeeper } from '../keeping/answer-keeper';
import { whatHappensNext } from './exercise-words';

/** After handing in: that the answers are in, or wait on this device, and what happens now. Nothing about the partner. */
@Component({
  selector: 'attune-exercise-sent',
  imports: [FormMessage, Icon, RouterLink],
  templateUrl: './exercise-sent.html',
  styleUrl: './exercise-sent.scss',
})
export class ExerciseSent {
  private readonly session = inject(Session);

  readonly assignment = input.required<Assignment>();
  readonly partner = input.required<string | null>();
  readonly keeper = input.required<AnswerKeeper>();
  /** Back to the answers while they still wait. */
  readonly reconsider = output<void>();

  protected readonly handedIn = computed(() => this.keeper().handedIn());
  protected readonly stuck = computed(() => this.keeper().stuck());
  protected readonly next = computed(() =>
    this.handedIn()?.completion === 'stopped'
      ? 'Your care team can read what you sent, and nobody else. Thank you for trying; stopping was all right.'
      : whatHappensNext(this.assignment().reveal, this.partner()),
  );
  /** When a repeated exercise asks again; empty when this was the last time. */
  protected readonly again = computed(() => {
    const today = dayIn(new Date(), this.session.timeZone());
    const next = nextDay(this.assignment(), today);
    return next ? `Next time from ${dayName(next, today)}.` : '';
  });
  /** Whether there are opened answers of the partner, of this time or an earlier one. */
  protected readonly open = computed(() => this.handedIn()?.open ?? false);
  protected readonly leftBehind = computed(() => {
    const left = this.keeper().leftBehind();
    return fieldsOf(this.assignment().exercise).flatMap((field) =>
      field.key in left ? [{ label: field.label, words: answerWords(field, left[field.key]) }] : [],
    );
  });
}
