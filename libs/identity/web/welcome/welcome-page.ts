import { Component, computed, inject, resource } from '@angular/core';
import { InvitationPreview, type InvitationPreview as Preview } from '@attune/identity/contract';
import { EmptyState, ErrorState, Skeleton } from '@attune/shared/ui';
import { Api, isProblem } from '@attune/shared/web';
import { RouterLink } from '@angular/router';
import { LinkSecret } from './link-secret';
import { ChoosePassword } from './choose-password';
import { SetUpPractice } from './set-up-practice';

const headings: Record<Preview['purpose'], string> = {
  invitation: 'Welcome',
  reset: 'Choose a new password',
  'set-up': 'Set up your practice',
};

/** What a one-time link opens: an invitation, a new password, or the set-up of a new practice. */
@Component({
  selector: 'attune-welcome-page',
  imports: [ChoosePassword, EmptyState, ErrorState, RouterLink, SetUpPractice, Skeleton],
  templateUrl: './welcome-page.html',
})
export class WelcomePage {
  private readonly api = inject(Api);
  protected readonly secret = inject(LinkSecret).take();

  protected readonly preview = resource({
    loader: () =>
      this.secret === ''
        ? Promise.resolve(null)
        : this.api
            .post('/auth/invitations/preview', { token: this.secret }, InvitationPreview)
            .catch((error: unknown) => {
              // Used up, too old, mistyped or withdrawn: one answer for all, as from the server.
              if (isProblem(error, 404) || isProblem(error, 409) || isProblem(error, 422)) {
                return null;
              }
              throw error;
            }),
  });
  protected readonly heading = computed(() => {
    const preview = this.preview.hasValue() ? this.preview.value() : null;
    return preview ? headings[preview.purpose] : 'Your link';
  });
}
