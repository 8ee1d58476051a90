import { httpResource } from '@angular/common/http';
import { Component, computed, inject, Injector, signal } from '@angular/core';
import { ClientHome } from '@attune/homework/contract';
import { ErrorState, Icon, Skeleton } from '@attune/shared/ui';
import { dayIn, DraftStore, Session, When } from '@attune/shared/web';
import { dayName, fromWords, untilWords } from './day-words';
import { dueDay, firstName, greeting, homePlan, nextDay, type Practice } from './home-plan';
import { PracticeCard } from './practice-card';
import { PracticeRow } from './practice-row';

/** A client's home: one thing to do, then everything else, quietly. */
@Component({
  selector: 'attune-home-page',
  imports: [ErrorState, Icon, PracticeCard, PracticeRow, Skeleton, When],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
})
export class HomePage {
  private readonly session = inject(Session);
  private readonly drafts = inject(DraftStore);
  private readonly injector = inject(Injector);
  private readonly now = new Date();

  protected readonly home = httpResource(() => '/api/v1/home', { parse: (answer) => ClientHome.parse(answer) });
  protected readonly today = computed(() => dayIn(this.now, this.session.timeZone()));
  protected readonly plan = computed(() => homePlan(this.home.value()?.practice ?? [], this.today()));
  protected readonly hello = computed(() => {
    const hour = new Intl.DateTimeFormat('en-GB', {
      hour: 'numeric',
      hourCycle: 'h23',
      timeZone: this.session.timeZone(),
    });
    const name = firstName(this.session.me()?.name ?? '');
    return `${greeting(Number(hour.format(this.now)))}, ${name}`;
  });
  protected readonly quietUntil = computed(() => {
    const { next } = this.plan();
    return next === null ? '' : dayName(next, this.today());
  });
  /** Whether answers of an earlier visit wait on this device. */
  protected readonly waiting = signal(false);

  constructor() {
    void this.sendWaiting();
  }

  protected due(given: Practice): string {
    return given.state === 'missed' ? '' : untilWords(dueDay(given, this.today()), this.today());
  }

  protected again(given: Practice): string {
    const day = nextDay(given, this.today());
    return day ? `Next time from ${dayName(day, this.today())}` : '';
  }

  protected from(given: Practice): string {
    return fromWords(given.startsOn, this.today());
  }

  /** What could not be sent last time goes out now. Its code is loaded only when there is something. */
  private async sendWaiting(): Promise<void> {
    const kept = async () => (await this.drafts.listForMe()).some(({ draftId }) => draftId.startsWith('answers:'));
    if (!(await kept())) return;
    this.waiting.set(true);
    try {
      const { AnswersAtHome } = await import('../keeping/answers-at-home');
      await this.injector.get(AnswersAtHome).sendWaiting();
      this.home.reload();
    } catch {
      // No connection: they stay here and go out with the next visit.
    }
    this.waiting.set(await kept());
  }
}
