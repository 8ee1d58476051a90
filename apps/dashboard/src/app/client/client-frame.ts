import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon } from '@attune/shared/ui';
import { Session } from '@attune/shared/web';
import { ConnectionBanner } from '../frame/connection-banner';
import { HelpAndExit } from '../frame/help-and-exit';
import { SkipLink } from '../frame/skip-link';
import { clientNav } from './client-nav';

/** The client's area, for a phone first: whose place this is, help and the way out on top; three places at the foot. */
@Component({
  selector: 'attune-client-frame',
  imports: [ConnectionBanner, HelpAndExit, Icon, RouterLink, RouterLinkActive, RouterOutlet, SkipLink],
  templateUrl: './client-frame.html',
  styleUrl: './client-frame.scss',
})
export class ClientFrame {
  protected readonly me = inject(Session).me;
  protected readonly places = clientNav;
}
