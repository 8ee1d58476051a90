import { Component, computed, inject } from '@angular/core';
import { Location } from '@angular/common';
import { Icon } from '@attune/shared/ui';
import { Session } from '@attune/shared/web';
import { countryOf, helpFor } from './crisis-help';
import { HelpLines } from './help-lines';

/**
 * Help now. Needs no sign-in and asks the server nothing, so that it works whatever else does not; shows no name, and
 * opening it leaves no trace in anybody's record.
 */
@Component({
  selector: 'attune-crisis-page',
  imports: [HelpLines, Icon],
  templateUrl: './crisis-page.html',
  styleUrl: './crisis-page.scss',
})
export class CrisisPage {
  private readonly session = inject(Session);
  private readonly location = inject(Location);

  protected readonly help = computed(() =>
    helpFor(this.session.me()?.practice.country ?? countryOf(navigator.language)),
  );

  protected goBack(): void {
    this.location.back();
  }
}
