import { Component, inject } from '@angular/core';
import { PageHeader } from '@attune/shared/ui';
import { SignOut } from '../sign-out';
import { Appearance } from './appearance';
import { DeviceList } from './device-list';
import { OwnPassword } from './own-password';
import { Profile } from './profile';

/** What a person sets for themselves, for staff and clients alike. */
@Component({
  selector: 'attune-settings-page',
  imports: [Appearance, DeviceList, OwnPassword, PageHeader, Profile],
  template: `
    <div class="attune-page narrow">
      <attune-page-header heading="Settings" />
      <section class="attune-card attune-stack" aria-labelledby="settings-profile">
        <h2 id="settings-profile">You</h2>
        <attune-profile />
      </section>
      <section class="attune-card attune-stack" aria-labelledby="settings-look">
        <h2 id="settings-look">Appearance</h2>
        <attune-appearance />
      </section>
      <section class="attune-card attune-stack" aria-labelledby="settings-password">
        <h2 id="settings-password">Password</h2>
        <attune-own-password />
      </section>
      <section class="attune-card attune-stack" aria-labelledby="settings-devices">
        <h2 id="settings-devices">Where you are signed in</h2>
        <attune-device-list />
      </section>
      <div class="attune-row">
        <button type="button" class="attune-button outlined" (click)="signOut.leave()">Sign out</button>
        <button type="button" class="attune-button" (click)="signOut.leave({ everywhere: true })">
          Sign out everywhere
        </button>
      </div>
    </div>
  `,
})
export class SettingsPage {
  protected readonly signOut = inject(SignOut);
}
