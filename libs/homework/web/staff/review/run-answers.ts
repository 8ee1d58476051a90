import { Component, computed, input, output } from '@angular/core';
import type { Completion } from '@attune/homework/contract';
import type { Readers } from '@attune/homework/domain';
import { Icon, PartnerMark, StatusChip } from '@attune/shared/ui';
import { ExactDay, ExactTime } from '@attune/shared/web';
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
  /** Whether it is one of several times. */
  readonly repeated = input(false);
  /** Whether the therapist may open it to both partners now. */
  readonly openable = input(false);
  readonly mayChange = input(false);
  readonly busy = input(false);
  readonly opened = output<void>();
  readonly reviewed = output<string[]>();

  protected readonly missWords = missWords;
  protected readonly completions = completions;
  protected readonly heading = computed(() => (this.repeated() ? `Time ${this.run().occurrence}` : 'Answers'));
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
