import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OwnProgress } from '@attune/progress/contract';
import { LineChart } from '@attune/progress/ui';
import { EmptyState, ErrorState, PageHeader, Skeleton } from '@attune/shared/ui';
import { Session } from '@attune/shared/web';
import { ownLines, sessionMarks } from './own-lines';

/** How many lines are shown until more are asked for: what the words above are about, not everything ever rated. */
const few = 4;

/** How things moved for this person, in words first; their own answers only. The drawings are loaded when scrolled to. */
@Component({
  selector: 'attune-my-progress-page',
  imports: [EmptyState, ErrorState, LineChart, PageHeader, RouterLink, Skeleton],
  templateUrl: './my-progress-page.html',
  styleUrl: './my-progress-page.scss',
})
export class MyProgressPage {
  private readonly session = inject(Session);

  protected readonly progress = httpResource(() => '/api/v1/me/progress', {
    parse: (answer) => OwnProgress.parse(answer),
  });
  protected readonly zone = this.session.timeZone;
  protected readonly sentences = computed(() => this.progress.value()?.sentences ?? []);
  protected readonly lines = computed(() => {
    const progress = this.progress.value();
    return progress ? ownLines(progress) : [];
  });
  /** Whether more than the first few lines are asked for. */
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.lines() : this.lines().slice(0, few)));
  protected readonly marks = computed(() => {
    const progress = this.progress.value();
    return progress ? sessionMarks(progress) : [];
  });
}
