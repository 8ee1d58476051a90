import type { BrowserContext } from '@playwright/test';
import { application } from './application';

/**
 * Listens to everything a browser says while somebody uses the application: requests to strangers, violations of the
 * content security policy, errors that no page handled, and answers of the server that say it has failed.
 */
export class Wire {
  readonly strangers: string[] = [];
  readonly violations: string[] = [];
  readonly errors: string[] = [];
  private leaving: string | null = null;

  static async on(context: BrowserContext): Promise<Wire> {
    const wire = new Wire();
    await context.exposeFunction('attuneViolation', (text: string) => wire.violations.push(text));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        const tell = (window as unknown as { attuneViolation(text: string): void }).attuneViolation;
        tell(`${violatedDirective} ${blockedURI} ${sourceFile}`);
      });
    });
    context.on('request', (request) => wire.hear(request.url(), request.isNavigationRequest()));
    context.on('response', (response) => {
      if (response.status() >= 500 && response.status() !== 503)
        wire.errors.push(`${response.status()} ${response.url()}`);
    });
    context.on('weberror', (error) => wire.errors.push(String(error.error())));
    return wire;
  }

  /** Somebody is about to leave for another site, which is then not a stranger. Nothing of it is really loaded. */
  async leavesFor(context: BrowserContext, site: RegExp): Promise<void> {
    this.leaving = site.source;
    await context.route(site, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Somewhere else</h1>' }));
  }

  private hear(url: string, navigation: boolean): void {
    if (url.startsWith(`${application.origin}/`) || /^(data|blob|about):/.test(url)) return;
    if (navigation && this.leaving && new RegExp(this.leaving).test(url)) return;
    this.strangers.push(url);
  }
}
