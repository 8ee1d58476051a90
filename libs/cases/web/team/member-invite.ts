import { Component, computed, inject, input, signal, type OnInit } from '@angular/core';
import type { CaseMember, MemberInvitation } from '@attune/cases/contract';
import { errorWords, FormMessage, Icon, Notices, PartnerChip, StatusChip } from '@attune/shared/ui';
import { ExactTime } from '@attune/shared/web';
import { Cases } from '../cases';
import { invitationMessage } from './invitation-message';

/** A partner's way in: whether they have come in, and the one-time link to hand over while they have not. */
@Component({
  selector: 'attune-member-invite',
  imports: [ExactTime, FormMessage, Icon, PartnerChip, StatusChip],
  templateUrl: './member-invite.html',
  styleUrl: './member-invite.scss',
})
export class MemberInvite implements OnInit {
  private readonly cases = inject(Cases);
  private readonly notices = inject(Notices);

  readonly caseId = input.required<string>();
  readonly member = input.required<CaseMember>();
  /** Make the link at once, without asking: for a case that was opened this moment. */
  readonly atOnce = input(false);

  /** Whether the reader may make a link: whoever works on the case. */
  readonly mayInvite = input(true);

  protected readonly made = signal<MemberInvitation | null>(null);
  protected readonly making = signal(false);
  protected readonly refused = signal('');
  protected readonly waiting = computed(
    () => this.mayInvite() && this.member().status === 'invited' && this.member().leftOn === null,
  );

  ngOnInit(): void {
    if (this.atOnce() && this.waiting()) {
      void this.invite();
    }
  }

  protected async invite(): Promise<void> {
    this.refused.set('');
    this.making.set(true);
    try {
      this.made.set(await this.cases.invite(this.caseId(), this.member().personId));
    } catch (error) {
      this.refused.set(errorWords(error).text);
    } finally {
      this.making.set(false);
    }
  }

  protected async copy(what: 'link' | 'message', made: MemberInvitation, field: HTMLInputElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(what === 'link' ? made.link : invitationMessage(made.link));
      await this.notices.say(what === 'link' ? 'Link copied' : 'Message copied');
    } catch {
      // No clipboard here (plain http, or not allowed): select the link, so that Ctrl+C takes it.
      field.focus();
      field.select();
    }
  }
}
