import { Component, inject } from '@angular/core';
import { OfflineBanner } from '@attune/shared/ui';
import { Connection } from '@attune/shared/web';

/** The offline bar of every frame. */
@Component({
  selector: 'attune-connection-banner',
  imports: [OfflineBanner],
  template: `<attune-offline-banner [state]="connection.state()" (retry)="connection.retry()" />`,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
}
