import { Component, input } from '@angular/core';
import { PartnerMark } from './partner-mark';

/** A case's partners by name, each with their mark: "● Sam Reed & ■ Alex Chen". Takes the font of what is around it. */
@Component({
  selector: 'attune-partner-names',
  imports: [PartnerMark],
  template: `
    @for (member of members(); track member.position; let last = $last) {
      <span class="partner"><attune-partner-mark [position]="member.position" />{{ member.name }}</span>
      @if (!last) {
        <span class="and"> and </span>
      }
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 0.375em;
    }
    .partner {
      display: inline-flex;
      align-items: baseline;
      gap: 0.4em;
      min-width: 0;
    }
    // The mark stands at the height of the capitals, whatever the size of the text.
    attune-partner-mark {
      transform: translateY(calc(0.3125rem - 0.36em));
    }
    .and {
      color: var(--mat-sys-on-surface-variant);
      font-weight: 400;
    }
  `,
})
export class PartnerNames {
  readonly members = input.required<readonly { position: 'A' | 'B'; name: string }[]>();
}
