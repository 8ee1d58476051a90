import { Component, computed, input, output } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { AssignmentSummary, Decision } from '@attune/homework/contract';
import { Icon, PartnerMark, StatusChip } from '@attune/shared/ui';
import { daySpan } from '../day-span';
import { repeatWords, revealInShort } from '../exercise-words';

/** What a partner said to an assignment, where it is worth a word. */
const decisions: Partial<Record<Decision, string>> = {
  talk_first: 'wants to talk first',
  declined: 'declined',
};

/** One assignment in the list: what, when, for whom, and how far each of them is. */
@Component({
  selector: 'attune-homework-row',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, PartnerMark, RouterLink, StatusChip],
  templateUrl: './homework-row.html',
  styleUrl: './homework-row.scss',
})
export class HomeworkRow {
  readonly assignment = input.required<AssignmentSummary>();
  readonly mayChange = input(false);
  readonly busy = input(false);
  readonly withdrawn = output<void>();

  protected readonly daySpan = daySpan;
  protected readonly decisions = decisions;
  protected readonly repeat = computed(() => repeatWords[this.assignment().repeat]);
  protected readonly reveal = computed(() => revealInShort[this.assignment().reveal]);
  protected readonly toReview = computed(() =>
    this.assignment().members.reduce((sum, { toReview }) => sum + toReview, 0),
  );
}
