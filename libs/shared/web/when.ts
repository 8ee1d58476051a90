import { Component, computed, inject, input } from '@angular/core';
import { Session } from './session';
import { exactDay, exactTime, relativeTime } from './time-words';

/**
 * A moment or day both ways: relative to read, exact beside it (or as the tooltip with `brief`).
 * `<attune-when [at]="session.startsAt" />` shows "tomorrow · Tue, 3 Nov 2026, 14:05".
 */
@Component({
  selector: 'attune-when',
  template: `<time [attr.datetime]="at()" [attr.title]="brief() ? exact() : null">{{ words() }}</time>`,
})
export class When {
  private readonly session = inject(Session);

  readonly at = input.required<string>();
  /** Only the relative words; the exact ones as tooltip. */
  readonly brief = input(false);

  private readonly day = computed(() => /^\d{4}-\d{2}-\d{2}$/.test(this.at()));
  protected readonly exact = computed(() =>
    this.day() ? exactDay(this.at(), this.session.timeZone()) : exactTime(this.at(), this.session.timeZone()),
  );
  protected readonly words = computed(() => {
    const relative = relativeTime(this.at(), new Date(), this.session.timeZone());
    const exact = this.exact();
    const far = relative === exact || relative === exactDay(this.at(), this.session.timeZone());
    return this.brief() ? relative : far ? exact : `${relative} · ${exact}`;
  });
}
