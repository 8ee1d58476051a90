import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { SignedInDevices } from '@attune/identity/contract';
import { errorWords, ErrorState, FormMessage, Icon, Notices, Skeleton, StatusChip } from '@attune/shared/ui';
import { Api, When } from '@attune/shared/web';

/** Where the person is signed in, and a way to end each of the others. */
@Component({
  selector: 'attune-device-list',
  imports: [ErrorState, FormMessage, Icon, Skeleton, StatusChip, When],
  templateUrl: './device-list.html',
  styleUrl: './device-list.scss',
})
export class DeviceList {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected readonly devices = httpResource(() => '/api/v1/me/sessions', { parse: SignedInDevices.parse });
  protected readonly refused = signal('');

  protected async endSignIn(id: string, device: string): Promise<void> {
    this.refused.set('');
    try {
      await this.api.command('DELETE', `/me/sessions/${id}`);
      void this.notices.say(`Signed out on ${device}`);
      this.devices.reload();
    } catch (error) {
      this.refused.set(errorWords(error).text);
    }
  }
}
