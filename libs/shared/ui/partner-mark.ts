import { Component, input } from '@angular/core';

/** The mark of partner A (a filled circle) or B (a filled square) in their colour; the same shapes as in the charts. */
@Component({
  selector: 'attune-partner-mark',
  template: '',
  styles: `
    :host {
      display: inline-block;
      flex: none;
      width: 0.625rem;
      height: 0.625rem;
      border-radius: 50%;
      background: var(--attune-partner-a);
      forced-color-adjust: none;
    }
    :host([data-position='B']) {
      border-radius: 2px;
      background: var(--attune-partner-b);
    }
  `,
  host: { 'aria-hidden': 'true', '[attr.data-position]': 'position()' },
})
export class PartnerMark {
  readonly position = input.required<'A' | 'B'>();
}
