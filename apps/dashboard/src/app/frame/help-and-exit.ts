import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@attune/shared/ui';
import { LeaveQuickly } from './leave-quickly';

/** Crisis help and the quick exit: on every page a client may see, one tap away, and at the same place. */
@Component({
  selector: 'attune-help-and-exit',
  imports: [Icon, RouterLink],
  template: `
    <a routerLink="/crisis" class="attune-button" aria-label="Help now"><attune-icon name="lifebuoy" /> Help now</a>
    <button type="button" class="attune-button outlined" aria-label="Leave this site quickly" (click)="quickly.now()">
      <attune-icon name="exit" /> Leave
    </button>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 0.25rem;
    }
    .attune-button {
      min-height: 44px;
      padding: 0.375rem 0.75rem;
      white-space: nowrap;
    }
  `,
})
export class HelpAndExit {
  protected readonly quickly = inject(LeaveQuickly);
}
