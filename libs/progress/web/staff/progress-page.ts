import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CaseProgress } from '@attune/progress/contract';
import { EmptyState, ErrorState, Icon, Skeleton } from '@attune/shared/ui';
import { CaseContext, Session } from '@attune/shared/web';
import { GuessesSection } from './guesses-section';
import { HomeworkSection } from './homework-section';
import { measureLines, sessionMarks } from './measure-lines';
import { RatingsSection } from './ratings-section';

/** What changes from session to session: both partners' ratings, how well they read each other, and the homework done. */
@Component({
  selector: 'attune-progress-page',
  imports: [EmptyState, ErrorState, GuessesSection, HomeworkSection, Icon, RatingsSection, RouterLink, Skeleton],
  templateUrl: './progress-page.html',
})
export class ProgressPage {
  private readonly signedIn = inject(Session);
  protected readonly open = inject(CaseContext);

  private readonly caseId = computed(() => this.open.case().id);
  protected readonly loaded = httpResource(() => `/api/v1/cases/${this.caseId()}/progress`, {
    parse: CaseProgress.parse,
  });
  protected readonly progress = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly measures = computed(() => {
    const progress = this.progress();
    return progress ? measureLines(progress) : [];
  });
  protected readonly marks = computed(() => sessionMarks(this.progress()?.sessions ?? []));
  protected readonly mayAssign = computed(() => this.open.isOnCareTeam(this.signedIn.me()?.id) && !this.open.closed());
  /** Whether two partners are there who could read each other. */
  protected readonly paired = computed(() => (this.progress()?.accuracy.length ?? 0) > 0);
}
