import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Today } from '@attune/sessions/contract';
import { EmptyState, ErrorState, Icon, PageHeader, Skeleton } from '@attune/shared/ui';
import { dayIn, exactDay, Session, When } from '@attune/shared/web';
import { DaySession } from './day-session';
import { phaseOf } from './day-line';

/** The day's sessions as a time line, and nothing that does not need this person today. */
@Component({
  selector: 'attune-today-page',
  imports: [DaySession, EmptyState, ErrorState, Icon, PageHeader, RouterLink, Skeleton, When],
  templateUrl: './today-page.html',
  styleUrl: './today-page.scss',
})
export class TodayPage {
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);

  protected readonly now = signal(new Date());
  private readonly day = computed(() => dayIn(this.now(), this.session.timeZone()));
  /** Asked for again when the day changes. */
  protected readonly today = httpResource(() => (this.day() ? '/api/v1/today' : undefined), { parse: Today.parse });
  protected readonly date = computed(() => exactDay(this.day(), 'UTC'));
  protected readonly summary = computed(() => {
    const sessions = this.today.hasValue() ? this.today.value().sessions : [];
    const left = sessions.filter((session) => ['before', 'now'].includes(phaseOf(session, this.now()))).length;
    const all = sessions.filter((session) => session.state !== 'cancelled').length;
    if (all === 0) {
      return '';
    }
    return left === 0
      ? 'All sessions of today are over'
      : `${left} of ${all} ${all === 1 ? 'session' : 'sessions'} to go`;
  });

  constructor() {
    const tick = setInterval(() => this.now.set(new Date()), 30_000);
    const back = () => {
      if (this.document.visibilityState === 'visible') {
        this.now.set(new Date());
        this.today.reload();
      }
    };
    this.document.addEventListener('visibilitychange', back);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(tick);
      this.document.removeEventListener('visibilitychange', back);
    });
  }
}
