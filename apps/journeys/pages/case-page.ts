import type { Page } from '@playwright/test';

/** One case: its header and the way to its pages. */
export class CasePage {
  constructor(private readonly page: Page) {}

  /** From the list of cases, by the names of both partners in one go. */
  async open(partners: RegExp): Promise<void> {
    await this.page.goto('/cases');
    await this.page.getByRole('link', { name: partners }).click();
    await this.page.getByRole('heading', { level: 1, name: partners }).waitFor();
  }

  async turnTo(tab: 'Overview' | 'Sessions' | 'Notes' | 'Homework' | 'People'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages of this case' }).getByRole('link', { name: tab }).click();
  }

  /** The id of the case that is open, from its address. */
  get id(): string {
    const found = /\/cases\/([0-9a-f-]{36})/.exec(this.page.url());
    if (!found?.[1]) throw new Error(`No case is open at ${this.page.url()}`);
    return found[1];
  }

  /** Records that a partner, asked alone, named nothing to fear. */
  async recordScreen(partner: string): Promise<void> {
    await this.page.getByRole('button', { name: `Record a screen of ${partner}` }).click();
    const form = this.page.getByRole('form', { name: `Private screen of ${partner}` });
    await form.getByRole('radio', { name: /^No concern/ }).check();
    await form.getByRole('checkbox', { name: new RegExp(`${partner} was alone`) }).check();
    await form.getByRole('button', { name: 'Record screen' }).click();
  }

  screensOf(partner: string) {
    return this.page.getByRole('region', { name: `Screens of ${partner}` });
  }
}
