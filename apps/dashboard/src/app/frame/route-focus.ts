import { DOCUMENT } from '@angular/common';
import { afterNextRender, inject, Injector, Service } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, pairwise } from 'rxjs';

/**
 * After a navigation, puts the focus on the new page's heading, so that a screen reader starts there and Tab goes on from
 * there. Leaves it where it is when it is inside the page's main part and still there (a tab that was pressed), and when
 * only the query changed.
 */
@Service()
export class RouteFocus {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  watch(): void {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        pairwise(),
        filter(([before, now]) => pathOf(before.urlAfterRedirects) !== pathOf(now.urlAfterRedirects)),
      )
      .subscribe(() => afterNextRender({ read: () => this.focusHeading() }, { injector: this.injector }));
  }

  private focusHeading(): void {
    const main = this.document.querySelector('main');
    const active = this.document.activeElement;
    if (active !== null && active !== this.document.body && main?.contains(active)) {
      return;
    }
    const target = main?.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? main;
    target?.focus({ preventScroll: true });
  }
}

function pathOf(url: string): string {
  return url.split(/[?#]/)[0] ?? '';
}
