import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon } from '@attune/shared/ui';
import { Session } from '@attune/shared/web';
import { AccountMenu } from '../frame/account-menu';
import { Brand } from '../frame/brand';
import { ConnectionBanner } from '../frame/connection-banner';
import { SkipLink } from '../frame/skip-link';
import { navFor } from './staff-nav';

/** The staff area: a rail on the left (a bar at the foot of a phone), the page beside it. */
@Component({
  selector: 'attune-staff-frame',
  imports: [AccountMenu, Brand, ConnectionBanner, Icon, RouterLink, RouterLinkActive, RouterOutlet, SkipLink],
  templateUrl: './staff-frame.html',
  styleUrl: './staff-frame.scss',
})
export class StaffFrame {
  private readonly session = inject(Session);

  protected readonly me = this.session.me;
  protected readonly entries = computed(() => navFor(this.me()?.roles ?? []));
  protected readonly collapsed = signal(readCollapsed());

  protected toggleRail(): void {
    this.collapsed.update((collapsed) => !collapsed);
    try {
      localStorage.setItem('attune.rail', this.collapsed() ? 'collapsed' : 'open');
    } catch {
      // A browser that keeps nothing: the rail is open again next time.
    }
  }
}

function readCollapsed(): boolean {
  try {
    return localStorage.getItem('attune.rail') === 'collapsed';
  } catch {
    return false;
  }
}
