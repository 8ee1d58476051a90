import { DOCUMENT } from '@angular/common';
import { inject, Service } from '@angular/core';

/**
 * The secret of a one-time link. It stands after the `#`, so the browser never sends it to a server by itself; it is
 * taken out of the address at once, so that neither the history nor a look at the screen keeps it.
 */
@Service()
export class LinkSecret {
  private readonly window = inject(DOCUMENT).defaultView;
  private taken = '';

  /** The secret of the link this page was opened with; empty when there was none. Asking again gives the same one. */
  take(): string {
    const fragment = this.window?.location.hash.slice(1) ?? '';
    if (fragment !== '' && this.window) {
      this.taken = fragment;
      const { pathname, search } = this.window.location;
      this.window.history.replaceState(this.window.history.state, '', pathname + search);
    }
    return this.taken;
  }
}
