import { Component, input } from '@angular/core';
import { Icon } from '@attune/shared/ui';
import type { CountryHelp } from './crisis-help';

/** The numbers of one country, each one tap from the phone. */
@Component({
  selector: 'attune-help-lines',
  imports: [Icon],
  templateUrl: './help-lines.html',
  styleUrl: './help-lines.scss',
})
export class HelpLines {
  readonly help = input.required<CountryHelp>();

  /** A number as a link dials it. */
  protected dial(number: string): string {
    return number.replace(/[^\d+]/g, '');
  }
}
