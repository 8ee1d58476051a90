import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssignmentSummary } from '@attune/homework/contract';
import { Confirm, EmptyState, ErrorState, errorWords, FormMessage, Icon, Notices, Skeleton } from '@attune/shared/ui';
import { CaseContext, dayIn, isProblem, paged, Session } from '@attune/shared/web';
import { Assignments } from '../assignments';
import { HomeworkRow } from './homework-row';
import { groupAssignments } from './homework-groups';

/** The homework of a case: what waits to be looked at, what is going on, what is over. */
@Component({
  selector: 'attune-homework-page',
  imports: [EmptyState, ErrorState, FormMessage, HomeworkRow, Icon, RouterLink, Skeleton],
  templateUrl: './homework-page.html',
  styleUrl: './homework-page.scss',
})
export class HomeworkPage {
  private readonly assignments = inject(Assignments);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly signedIn = inject(Session);
  private readonly open = inject(CaseContext);

  protected readonly list = paged((cursor) => this.assignments.of(this.open.case().id, cursor));
  protected readonly groups = computed(() =>
    groupAssignments(this.list.items(), dayIn(new Date(), this.signedIn.timeZone())),
  );
  protected readonly mayChange = computed(() => this.open.isOnCareTeam(this.signedIn.me()?.id));
  protected readonly mayAssign = computed(() => this.mayChange() && !this.open.closed());
  /** The assignment a change is being sent for. */
  protected readonly busy = signal<string | null>(null);
  protected readonly refused = signal('');

  protected async withdraw(assignment: AssignmentSummary): Promise<void> {
    const sure = await this.confirm.ask({
      heading: `Take back “${assignment.exercise.name}”?`,
      text: 'It leaves the partners’ pages and asks for nothing more. What was handed in stays with you. To go on later, assign it again.',
      confirm: 'Take back',
      danger: true,
    });
    if (!sure) {
      return;
    }
    this.refused.set('');
    this.busy.set(assignment.id);
    try {
      await this.assignments.withdraw(assignment);
      this.list.reload();
      await this.notices.say('Taken back');
    } catch (error) {
      if (isProblem(error, 412)) {
        this.refused.set('This changed meanwhile. Here is the newer version.');
        this.list.reload();
      } else {
        this.refused.set(errorWords(error).text);
      }
    } finally {
      this.busy.set(null);
    }
  }
}
