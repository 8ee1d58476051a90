import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { SafetyScreens as Screens, type SafetyScreen } from '@attune/cases/contract';
import { outcomeName } from '@attune/cases/ui';
import { AudienceChip, ErrorState, Icon, Notices, PartnerChip, Skeleton, StatusChip } from '@attune/shared/ui';
import { CaseContext, dayIn, ExactDay, Session, When } from '@attune/shared/web';
import { reviewIsDue, screensOf } from './latest-screens';
import { RecordScreen } from './record-screen';

/** Each partner's private safety screens: where they stand, what was recorded before, and a new one. */
@Component({
  selector: 'attune-safety-screens',
  imports: [AudienceChip, ErrorState, ExactDay, Icon, PartnerChip, RecordScreen, Skeleton, StatusChip, When],
  templateUrl: './safety-screens.html',
  styleUrl: './safety-screens.scss',
})
export class SafetyScreens {
  private readonly context = inject(CaseContext);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  protected readonly caseId = computed(() => this.context.case().id);
  protected readonly screens = httpResource(() => `/api/v1/cases/${this.caseId()}/safety-screens`, {
    parse: Screens.parse,
  });
  /** The partner whose screen is being recorded. */
  protected readonly recording = signal<string | null>(null);
  protected readonly mayRecord = computed(() => this.context.isOnCareTeam(this.session.me()?.id));
  protected readonly outcomeName = outcomeName;

  protected readonly partners = computed(() => {
    const all = this.screens.hasValue() ? this.screens.value().items : [];
    const today = dayIn(new Date(), this.session.timeZone());
    return this.context.partners().map((member) => {
      const [latest = null, ...earlier] = screensOf(member.personId, all);
      return { member, latest, earlier, due: latest !== null && reviewIsDue(latest, today) };
    });
  });

  protected async show(screen: SafetyScreen): Promise<void> {
    this.recording.set(null);
    this.screens.update((answer) => ({ items: [screen, ...(answer?.items ?? [])] }));
    this.context.changed();
    await this.notices.say('Screen recorded');
  }
}
