import { inject, Service } from '@angular/core';
import { Confirm, Notices } from '@attune/shared/ui';
import { DraftStore, isProblem, Session } from '@attune/shared/web';

/** Signing out, with a question first when words on this device have not reached the practice yet. */
@Service()
export class SignOut {
  private readonly session = inject(Session);
  private readonly drafts = inject(DraftStore);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);

  /** Ends this sign-in, or all of the person's. Nothing readable stays behind; kept drafts stay encrypted. */
  async leave({ everywhere = false } = {}): Promise<void> {
    const drafts = await this.drafts.listForMe();
    if (drafts.length > 0) {
      const keep = await this.confirm.ask({
        heading: 'Keep what is not sent yet?',
        text:
          `${drafts.length === 1 ? 'One text' : `${drafts.length} texts`} on this device did not reach your practice yet. ` +
          'Kept, it stays here encrypted and only you can open it when you sign in again. Removed, it is gone.',
        confirm: 'Keep on this device',
        cancel: 'Remove',
      });
      if (!keep) {
        await this.drafts.removeMine();
      }
    }
    try {
      await this.session.signOut({ everywhere });
    } catch (error) {
      const why = isProblem(error, 0)
        ? 'No connection. You are still signed in.'
        : 'Signing out did not work. Try again.';
      await this.notices.say(why);
    }
  }
}
