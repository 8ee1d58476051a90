import { Component, inject, input, output } from '@angular/core';
import type { MadeInvitation } from '@attune/identity/contract';
import { Icon, Notices } from '@attune/shared/ui';
import { ExactTime } from '@attune/shared/web';

/** The one-time link, shown once. Whoever holds it can come in as that person, so it goes to them by a safe way. */
@Component({
  selector: 'attune-invite-link',
  imports: [ExactTime, Icon],
  templateUrl: './invite-link.html',
  styleUrl: './invite-link.scss',
})
export class InviteLink {
  private readonly notices = inject(Notices);

  readonly made = input.required<MadeInvitation>();
  readonly dismissed = output<void>();

  protected async copy(field: HTMLInputElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.made().link);
      await this.notices.say('Link copied');
    } catch {
      // No clipboard here (plain http, or not allowed): select it, so that Ctrl+C does it.
      field.select();
    }
  }
}
