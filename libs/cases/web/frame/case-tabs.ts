import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The pages of one case, as links: each has its own address. */
const tabs = [
  { path: 'overview', name: 'Overview' },
  { path: 'sessions', name: 'Sessions' },
  { path: 'notes', name: 'Notes' },
  { path: 'homework', name: 'Homework' },
  { path: 'team', name: 'People' },
] as const;

@Component({
  selector: 'attune-case-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav aria-label="Pages of this case">
      <ul class="attune-list">
        @for (tab of tabs; track tab.path) {
          <li>
            <a
              #link
              [routerLink]="tab.path"
              routerLinkActive="active"
              ariaCurrentWhenActive="page"
              (isActiveChange)="$event && show(link)"
              >{{ tab.name }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './case-tabs.scss',
})
export class CaseTabs {
  protected readonly tabs = tabs;

  /** Brings the open page's name into view where the names do not all fit. */
  protected show(link: HTMLElement): void {
    link.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }
}
