import { Component, computed, inject, resource, signal } from '@angular/core';
import type { CareTeamMember } from '@attune/cases/contract';
import { Confirm, ErrorState, errorWords, FormMessage, Icon, Notices, Skeleton, StatusChip } from '@attune/shared/ui';
import { CaseContext, isProblem, Session, When } from '@attune/shared/web';
import { Cases } from '../cases';
import { AddColleague } from './add-colleague';

/** Who works on this case and so reads it: the care team, with one lead. */
@Component({
  selector: 'attune-care-team',
  imports: [AddColleague, ErrorState, FormMessage, Icon, Skeleton, StatusChip, When],
  templateUrl: './care-team.html',
  styleUrl: './care-team.scss',
})
export class CareTeam {
  private readonly cases = inject(Cases);
  private readonly confirm = inject(Confirm);
  private readonly context = inject(CaseContext);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  protected readonly me = this.session.me;
  protected readonly team = resource({
    params: () => this.context.case().id,
    loader: ({ params }) => this.cases.team(params),
  });
  protected readonly members = computed(() => (this.team.hasValue() ? this.team.value().items : []));
  protected readonly memberIds = computed(() => this.members().map((member) => member.personId));
  private readonly leads = computed(() => this.members().filter((member) => member.lead));
  /** Who leads the case decides who works on it. */
  protected readonly mayChange = computed(() => this.leads().some((lead) => lead.personId === this.me()?.id));
  protected readonly adding = signal(false);
  protected readonly refused = signal('');

  protected async add(personId: string): Promise<void> {
    await this.attempt('Added to the care team', () =>
      this.cases.join(this.context.case().id, { personId, lead: false }),
    );
    this.adding.set(false);
  }

  /** Whether a case would be left without a lead. */
  protected isLastLead(member: CareTeamMember): boolean {
    return member.lead && this.leads().length === 1;
  }

  protected async changeLead(member: CareTeamMember, lead: boolean): Promise<void> {
    const sure = await this.confirm.ask({
      heading: lead ? `Make ${member.name} a lead?` : `Shall ${member.name} no longer lead?`,
      text: lead ? 'A lead decides who is on the care team.' : 'They stay on the care team and read the case.',
      confirm: lead ? 'Make lead' : 'Take the lead away',
    });
    if (sure) {
      await this.attempt('Care team changed', () =>
        this.cases.changeLead(this.context.case().id, member.personId, { lead }),
      );
    }
  }

  protected async remove(member: CareTeamMember): Promise<void> {
    const sure = await this.confirm.ask({
      heading: `Remove ${member.name} from the care team?`,
      text: 'They can no longer open this case, from now on. What they wrote stays.',
      confirm: 'Remove',
      danger: true,
    });
    if (sure) {
      await this.attempt(`${member.name} is no longer on the care team`, () =>
        this.cases.leave(this.context.case().id, member.personId),
      );
    }
  }

  private async attempt(done: string, act: () => Promise<unknown>): Promise<void> {
    this.refused.set('');
    try {
      await act();
      this.team.reload();
      this.context.changed();
      void this.notices.say(done);
    } catch (error) {
      this.refused.set(
        isProblem(error, 422) ? (error.problem.errors?.[0]?.message ?? error.problem.detail) : errorWords(error).text,
      );
    }
  }
}
