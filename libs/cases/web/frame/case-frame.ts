import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { Case, type CaseStage } from '@attune/cases/contract';
import { StageChip, stageName } from '@attune/cases/ui';
import {
  Confirm,
  ErrorState,
  errorWords,
  FormMessage,
  Icon,
  Notices,
  PartnerNames,
  SafetyChip,
  Skeleton,
  StatusChip,
} from '@attune/shared/ui';
import { CaseContext, isProblem, Session, When } from '@attune/shared/web';
import { Cases } from '../cases';
import { CaseTabs } from './case-tabs';
import { StageMenu } from './stage-menu';

/** One case: who it is about and where it stands, above its pages. Gives the pages inside it the `CaseContext`. */
@Component({
  selector: 'attune-case-frame',
  imports: [
    CaseTabs,
    ErrorState,
    FormMessage,
    Icon,
    PartnerNames,
    RouterLink,
    RouterOutlet,
    SafetyChip,
    Skeleton,
    StageChip,
    StageMenu,
    StatusChip,
    When,
  ],
  templateUrl: './case-frame.html',
  styleUrl: './case-frame.scss',
  providers: [{ provide: CaseContext, useFactory: () => inject(CaseFrame).context }],
})
export class CaseFrame {
  private readonly cases = inject(Cases);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  readonly caseId = input.required<string>();

  protected readonly loaded = httpResource(() => `/api/v1/cases/${this.caseId()}`, { parse: Case.parse });
  /** The case of this address; kept while it is asked for again. */
  protected readonly open = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  /** What the pages inside are given. */
  readonly context = new CaseContext(this.open, () => void this.loaded.reload());

  /** A supervisor reads; whoever is on the care team works here. */
  protected readonly mayChange = computed(() => this.context.isOnCareTeam(this.session.me()?.id));

  protected readonly moving = signal(false);
  protected readonly refused = signal('');

  /** Moves the case to another stage. Closing asks first; everything else can be taken back for a while. */
  protected async move(stage: CaseStage): Promise<void> {
    const before = this.open()?.stage;
    if (before === undefined || (stage === 'closed' && !(await this.sureToClose()))) {
      return;
    }
    if ((await this.save(stage)) && (await this.notices.offerUndo(`Stage is now ${stageName(stage)}`))) {
      await this.save(before);
    }
  }

  private async save(stage: CaseStage): Promise<boolean> {
    const open = this.open();
    if (open === undefined) {
      return false;
    }
    this.refused.set('');
    this.moving.set(true);
    try {
      this.loaded.set(await this.cases.change(open, { stage }));
      return true;
    } catch (error) {
      if (isProblem(error, 412)) {
        this.refused.set('A colleague changed this case meanwhile. Here is the newer version.');
        this.loaded.reload();
      } else {
        this.refused.set(errorWords(error).text);
      }
      return false;
    } finally {
      this.moving.set(false);
    }
  }

  private sureToClose(): Promise<boolean> {
    return this.confirm.ask({
      heading: 'Close this case?',
      text: 'No new sessions or exercises can be planned. Notes and answers stay, and you can open the case again.',
      confirm: 'Close case',
    });
  }
}
