import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { Brand } from '../frame/brand';
import { ConnectionBanner } from '../frame/connection-banner';
import { HelpAndExit } from '../frame/help-and-exit';
import { SkipLink } from '../frame/skip-link';

/** The frame of what needs no sign-in: a mark, help and the way out, one column. */
@Component({
  selector: 'attune-public-frame',
  imports: [Brand, ConnectionBanner, HelpAndExit, RouterLink, RouterOutlet, SkipLink],
  template: `
    <attune-skip-link />
    <header>
      <a routerLink="/" aria-label="Attune, first page"><attune-brand /></a>
      <attune-help-and-exit />
    </header>
    <attune-connection-banner />
    <main tabindex="-1"><router-outlet /></main>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--attune-space-1);
      min-height: 4rem;
      padding-inline: var(--attune-space-2) var(--attune-space-1);
    }
    header > a {
      display: flex;
      border-radius: var(--attune-radius);
      color: var(--mat-sys-on-surface);
      text-decoration: none;
    }
    main {
      flex: 1;
    }
    @media (min-width: 600px) {
      header {
        padding-inline: var(--attune-space-3);
      }
    }
  `,
})
export class PublicFrame {}
