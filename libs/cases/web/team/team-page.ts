import { Component, computed, inject } from '@angular/core';
import { CaseContext, Session } from '@attune/shared/web';
import { CareTeam } from './care-team';
import { MemberInvite } from './member-invite';
import { SafetyScreens } from './safety-screens';

/** The people of a case: the partners and their way in, their private screens, and who works with them. */
@Component({
  selector: 'attune-team-page',
  imports: [CareTeam, MemberInvite, SafetyScreens],
  template: `
    <div class="attune-stack parts">
      <section class="attune-stack" aria-labelledby="case-partners">
        <h2 id="case-partners">{{ open.case().kind === 'couple' ? 'Partners' : 'Client' }}</h2>
        <div class="partners">
          @for (member of open.case().members; track member.personId) {
            <attune-member-invite [caseId]="open.case().id" [member]="member" [mayInvite]="mayChange()" />
          }
        </div>
      </section>
      <attune-safety-screens />
      <attune-care-team />
    </div>
  `,
  styles: `
    .parts {
      gap: var(--attune-space-6);
      padding-top: var(--attune-space-1);
    }
    .partners {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
      align-items: start;
      gap: var(--attune-space-2);
    }
  `,
})
export class TeamPage {
  private readonly session = inject(Session);

  protected readonly open = inject(CaseContext);
  protected readonly mayChange = computed(() => this.open.isOnCareTeam(this.session.me()?.id));
}
