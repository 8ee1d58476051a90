import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { Completion } from '@attune/homework/contract';
import type { Readers } from '@attune/homework/domain';
import { Icon, PartnerMark, StatusChip } from '@attune/shared/ui';
import { ExactDay, ExactTime } from '@attune/shared/web';
import { daySpan } from '../day-span';
import { missWords, type Run } from './answer-rows';

const completions: Record<Completion, string> = {
  done: 'Done',
  partly: 'Partly',
  differently: 'Did it differently',
  stopped: 'Stopped midway',
};

/** One time of an assignment: each partner's answers side by side, each question with who may see it. */
@Component({
  selector: 'attune-run-answers',
  imports: [ExactDay, ExactTime, Icon, PartnerMark, StatusChip],
  templateUrl: './run-answers.html',
  styleUrl: './run-answers.scss',
})
export class RunAnswers {
  readonly run = input.required<Run>();
  /** What one of its times is called: "Week", "Day"; empty when there is only one. */
  readonly unit = input('');
  /** Whether its answers show from the start. */
  readonly unfolded = input(true);
  /** Whether the therapist may open it to both partners now. */
  readonly openable = input(false);
  readonly mayChange = input(false);
  readonly busy = input(false);
  readonly opened = output<void>();
  readonly reviewed = output<string[]>();

  protected readonly daySpan = daySpan;
  protected readonly missWords = missWords;
  /** Who handed in, for the folded line. */
  protected readonly handedIn = computed(() => {
    const names = this.run().responses.flatMap(({ member, response }) => (response ? [member.name] : []));
    return names.length === 0 ? 'nothing handed in' : `handed in by ${names.join(' and ')}`;
  });
  protected readonly completions = completions;
  protected readonly heading = computed(() => (this.unit() ? `${this.unit()} ${this.run().occurrence}` : 'Answers'));
  protected readonly shown = linkedSignal(() => this.unfolded());
  protected readonly id = computed(() => `answers-of-${this.run().occurrence}`);
  protected readonly toReview = computed(() =>
    this.run().responses.flatMap(({ response }) => (response?.toReview ? [response.id] : [])),
  );

  /** Who may see an answer, for staff. */
  protected readersInWords(readers: Readers): string {
    if (readers === 'care_team') return 'Care team only';
    if (this.run().open) return 'Both partners see this';
    return readers === 'partner_when_both' ? 'Opens to both when both are in' : 'Opens to both in the session';
  }
}
