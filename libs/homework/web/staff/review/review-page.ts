import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Assignment, revealLabels, type Decision, type Repeat } from '@attune/homework/contract';
import {
  Confirm,
  ErrorState,
  errorWords,
  FormMessage,
  Icon,
  Notices,
  PartnerChip,
  Skeleton,
  StatusChip,
} from '@attune/shared/ui';
import { CaseContext, Session } from '@attune/shared/web';
import { Assignments } from '../assignments';
import { daySpan } from '../day-span';
import { repeatWords } from '../exercise-words';
import { mayOpen, runsOf, type Run } from './answer-rows';
import { RunAnswers } from './run-answers';

const decisions: Record<Decision, string> = {
  open: 'has not said yet',
  accepted: 'said yes',
  talk_first: 'wants to talk first',
  declined: 'declined',
};

/** One assignment: what was asked and why, and time by time what each partner answered. */
@Component({
  selector: 'attune-review-page',
  imports: [ErrorState, FormMessage, Icon, PartnerChip, RouterLink, RunAnswers, Skeleton, StatusChip],
  templateUrl: './review-page.html',
  styleUrl: './review-page.scss',
})
export class ReviewPage {
  private readonly assignments = inject(Assignments);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly signedIn = inject(Session);
  private readonly open = inject(CaseContext);

  readonly assignmentId = input.required<string>();

  protected readonly loaded = httpResource(() => `/api/v1/assignments/${this.assignmentId()}`, {
    parse: Assignment.parse,
  });
  protected readonly assignment = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly back = computed(() => ['/cases', this.open.case().id, 'homework']);
  protected readonly mayChange = computed(() => this.open.isOnCareTeam(this.signedIn.me()?.id));
  protected readonly runs = computed(() => {
    const assignment = this.assignment();
    return assignment
      ? runsOf(assignment).map((run) => ({
          run,
          openable: mayOpen(assignment, run),
          toReview: run.responses.some(({ response }) => response?.toReview),
        }))
      : [];
  });
  protected readonly toReview = computed(() =>
    (this.assignment()?.responses ?? []).flatMap(({ id, toReview }) => (toReview ? [id] : [])),
  );
  protected readonly units: Record<Repeat, string> = { once: '', daily: 'Day', weekly: 'Week' };
  protected readonly daySpan = daySpan;
  protected readonly decisions = decisions;
  protected readonly repeatWords = repeatWords;
  protected readonly revealLabels = revealLabels;
  protected readonly busy = signal(false);
  protected readonly refused = signal('');

  protected async openInSession({ occurrence }: Run): Promise<void> {
    const sure = await this.confirm.ask({
      heading: 'Open the shared answers now?',
      text: 'Both partners will read each other’s shared answers on their own pages. This cannot be taken back. Private answers stay closed.',
      confirm: 'Open to both',
    });
    if (sure) {
      await this.change((id) => this.assignments.open(id, occurrence), 'Open to both partners');
    }
  }

  protected noteReviewed(ids: readonly string[]): Promise<void> {
    return this.change((id) => this.assignments.noteReviewed(id, ids), 'Marked as looked at');
  }

  private async change(send: (id: string) => Promise<Assignment>, done: string): Promise<void> {
    this.refused.set('');
    this.busy.set(true);
    try {
      this.loaded.set(await send(this.assignmentId()));
      await this.notices.say(done);
    } catch (error) {
      this.refused.set(errorWords(error).text);
    } finally {
      this.busy.set(false);
    }
  }
}
