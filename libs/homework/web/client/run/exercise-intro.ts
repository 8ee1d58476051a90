import { Component, computed, inject, input, output } from '@angular/core';
import type { Assignment, Decision } from '@attune/homework/contract';
import { readersWords, WhoSees, type Readers } from '@attune/homework/ui';
import { NgTemplateOutlet } from '@angular/common';
import { Icon } from '@attune/shared/ui';
import { dayIn, Session } from '@attune/shared/web';
import { untilWords } from '../home/day-words';
import { dueDay } from '../home/home-plan';
import { minutesWords, questionsByReaders, whoDoesWhat } from './exercise-words';

/** Before the first question: what it is for, who asks, what each partner does, who will read what, and the way out. */
@Component({
  selector: 'attune-exercise-intro',
  imports: [Icon, NgTemplateOutlet, WhoSees],
  templateUrl: './exercise-intro.html',
  styleUrl: './exercise-intro.scss',
})
export class ExerciseIntro {
  private readonly session = inject(Session);

  readonly assignment = input.required<Assignment>();
  readonly name = input.required<string>();
  /** The other partner, when they were asked, too. */
  readonly partner = input.required<string | null>();
  readonly readers = input.required<Readonly<Record<string, Readers>>>();
  readonly decision = input.required<Decision>();
  /** Whether there are answers already. */
  readonly answered = input.required<boolean>();
  /** Whether they have done it before. */
  readonly known = input(false);

  readonly begin = output<void>();
  readonly talkFirst = output<void>();
  readonly decline = output<void>();
  readonly notMe = output<void>();

  protected readonly exercise = computed(() => this.assignment().exercise);
  protected readonly minutes = computed(() => minutesWords(this.exercise().minutes));
  protected readonly until = computed(() => {
    const today = dayIn(new Date(), this.session.timeZone());
    const due = dueDay(this.assignment(), today);
    return due < today ? 'Its day has passed. You still can, if you like' : untilWords(due, today);
  });
  protected readonly together = computed(() => whoDoesWhat(this.exercise(), this.partner()));
  protected readonly groups = computed(() =>
    questionsByReaders(this.exercise(), this.readers()).map((group) => ({
      ...group,
      words: readersWords(group.readers, this.partner() ?? 'your partner'),
    })),
  );
  protected readonly whoLearns = computed(() => {
    const partner = this.partner();
    return `Whatever you choose is fine. Your care team sees it${partner ? `; ${partner} does not` : ''}.`;
  });
  protected readonly start = computed(() => (this.answered() ? 'Go on' : 'Begin'));
}
