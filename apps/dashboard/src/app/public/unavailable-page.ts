import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { EmptyState } from '@attune/shared/ui';
import { Connection, safeNext } from '@attune/shared/web';

/** Shown in place of a page whose data or code could not be fetched at all. Goes on by itself when it works again. */
@Component({
  selector: 'attune-unavailable-page',
  imports: [EmptyState],
  template: `
    <div class="attune-page narrow">
      <h1 tabindex="-1" class="attune-visually-hidden">One moment</h1>
      <attune-empty-state icon="cloudOff" [heading]="heading()" text="What you wrote is kept on this device.">
        <button type="button" class="attune-button filled" [disabled]="asking()" (click)="tryAgain()">
          {{ asking() ? 'Trying' : 'Try again' }}
        </button>
      </attune-empty-state>
    </div>
  `,
})
export class UnavailablePage {
  private readonly connection = inject(Connection);
  private readonly router = inject(Router);

  /** The address the person wanted. */
  readonly next = input<string>();

  protected readonly asking = signal(false);
  protected readonly heading = computed(() =>
    this.connection.state() === 'offline' ? 'You are offline' : 'The practice is not answering',
  );

  protected async tryAgain(): Promise<void> {
    this.asking.set(true);
    await this.connection.retry();
    await this.router.navigateByUrl(safeNext(this.next()), { onSameUrlNavigation: 'reload' });
    this.asking.set(false);
  }
}
