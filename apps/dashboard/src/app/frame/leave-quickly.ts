import { DOCUMENT } from '@angular/common';
import { HttpXsrfTokenExtractor } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { Session } from '@attune/shared/web';

/** Where a quick exit leads while nobody is signed in and the practice's own choice is not known. */
const neutralSite = 'https://www.wikipedia.org/';

/**
 * Leaves at once for a neutral site: the page is blank before anything is loaded, the address of this page is replaced
 * in the history, and the sign-in ends in the background. The back button then finds nobody signed in.
 */
@Service()
export class LeaveQuickly {
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);
  private readonly tokens = inject(HttpXsrfTokenExtractor);

  now(): void {
    const me = this.session.me();
    this.document.body.replaceChildren();
    this.document.title = ' ';
    if (me !== null) {
      // `keepalive` lets the request outlive the page. A beacon could not carry the XSRF header.
      void fetch('/api/v1/auth/logout', {
        method: 'POST',
        keepalive: true,
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': this.tokens.getToken() ?? '' },
        body: '{}',
      }).catch(() => undefined);
    }
    this.session.leaveTo(httpsOnly(me?.practice.quickExitUrl) ?? neutralSite);
  }
}

/** A configured address is used only when it is a web address, never a script. */
function httpsOnly(address: string | undefined): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null;
}
