import { Component, input } from '@angular/core';
import { Icon } from './icon';

/** One sentence about a whole form or page: why it was not accepted, or that it was. Announced when it appears. */
@Component({
  selector: 'attune-form-message',
  imports: [Icon],
  template: `
    <attune-icon [name]="tone() === 'good' ? 'checkCircle' : tone() === 'info' ? 'info' : 'alert'" />
    <div><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 0.625rem;
      padding: 0.75rem var(--attune-space-2);
      border-radius: var(--attune-radius);
      background: var(--attune-danger-container);
      color: var(--attune-on-danger-container);
      font: var(--mat-sys-body-medium);
    }
    :host([data-tone='good']) {
      background: var(--attune-good-container);
      color: var(--attune-on-good-container);
    }
    :host([data-tone='info']) {
      background: var(--attune-info-container);
      color: var(--attune-on-info-container);
    }
    :host([data-tone='warning']) {
      background: var(--attune-warning-container);
      color: var(--attune-on-warning-container);
    }
    div {
      flex: 1;
      min-width: 0;
    }
  `,
  host: { '[attr.data-tone]': 'tone()', '[attr.role]': 'tone() === "danger" ? "alert" : "status"' },
})
export class FormMessage {
  readonly tone = input<'danger' | 'good' | 'info' | 'warning'>('danger');
}
