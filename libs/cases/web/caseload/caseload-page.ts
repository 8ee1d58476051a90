import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, ErrorState, Icon, PageHeader, Skeleton } from '@attune/shared/ui';
import { paged, Session } from '@attune/shared/web';
import { Cases } from '../cases';
import { CaseRow } from './case-row';
import { CaseloadChoice } from './caseload-choice';
import { CaseloadFilters } from './caseload-filters';

/** How long to wait after a key before asking, in milliseconds. */
const pause = 200;

/** The person's cases: where each one stands, and where something waits. */
@Component({
  selector: 'attune-caseload-page',
  imports: [CaseloadFilters, CaseRow, EmptyState, ErrorState, Icon, PageHeader, RouterLink, Skeleton],
  templateUrl: './caseload-page.html',
  styleUrl: './caseload-page.scss',
})
export class CaseloadPage {
  private readonly cases = inject(Cases);
  private readonly session = inject(Session);

  protected readonly filter = inject(CaseloadChoice).filter;
  protected readonly list = paged((cursor) => this.cases.list(untracked(this.filter), cursor));
  protected readonly mayOpen = computed(() => this.session.has('therapist'));
  protected readonly narrowed = computed(() => this.filter().name.trim() !== '' || this.filter().stage !== null);
  /** Said to a screen reader when the list has changed. */
  protected readonly found = computed(() => {
    const count = this.list.items().length;
    return this.list.loading() ? '' : `${count}${this.list.more() ? ' or more' : ''} ${count === 1 ? 'case' : 'cases'}`;
  });

  constructor() {
    let first = true;
    effect((onCleanup) => {
      this.filter();
      if (first) {
        first = false;
        return;
      }
      const timer = setTimeout(() => this.list.reload(), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected showAll(): void {
    this.filter.set({ name: '', stage: null });
  }
}
