import { Component, input, output } from '@angular/core';
import { Icon } from './icon';

/** A quiet bar that says why nothing new comes in, and that nothing written is lost. */
@Component({
  selector: 'attune-offline-banner',
  imports: [Icon],
  template: `
    <div role="status" [class.shown]="state() !== 'online'">
      @if (state() !== 'online') {
        <attune-icon name="cloudOff" />
        <span class="words">
          @if (state() === 'offline') {
            You are offline. What you write is kept on this device.
          } @else {
            The practice is not answering. What you write is kept on this device.
          }
        </span>
        <button type="button" class="attune-button" (click)="retry.emit()">Try again</button>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .shown {
      display: flex;
      align-items: center;
      gap: var(--attune-space-1);
      min-height: 40px;
      padding: var(--attune-space-half) var(--attune-space-2);
      background: var(--attune-warning-container);
      color: var(--attune-on-warning-container);
      font: var(--mat-sys-body-medium);
    }
    .words {
      flex: 1;
      min-width: 0;
    }
    .attune-button {
      color: inherit;
      padding-inline: var(--attune-space-1);
      text-decoration: underline;
    }
  `,
})
export class OfflineBanner {
  readonly state = input.required<'online' | 'offline' | 'unavailable'>();
  readonly retry = output<void>();
}
