import { Component, input } from '@angular/core';
import { PartnerMark } from './partner-mark';

/** A partner by name, in their colour and with their shape: colour is never the only signal. */
@Component({
  selector: 'attune-partner-chip',
  imports: [PartnerMark],
  template: `<attune-partner-mark [position]="position()" /><span class="name">{{ name() }}</span
    ><ng-content />`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.4375rem;
      max-width: 100%;
      padding: 0.1875rem 0.625rem;
      border-radius: 999px;
      background: var(--attune-partner-a-container);
      color: var(--attune-on-partner-a-container);
      font: var(--mat-sys-label-large);
    }
    :host([data-position='B']) {
      background: var(--attune-partner-b-container);
      color: var(--attune-on-partner-b-container);
    }
    .name {
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `,
  host: { '[attr.data-position]': 'position()' },
})
export class PartnerChip {
  readonly position = input.required<'A' | 'B'>();
  readonly name = input.required<string>();
}
