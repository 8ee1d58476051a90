import type { Page } from '@playwright/test';

/** Opening a case, and what it shows right after: a link for each partner. */
export class NewCasePage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Cases' }).click();
    await this.page.getByRole('link', { name: 'New case' }).first().click();
  }

  async describe(partners: readonly { name: string; email: string }[]): Promise<void> {
    for (const [at, { name, email }] of partners.entries()) {
      const partner = this.page.getByRole('group', { name: at === 0 ? /First partner/ : /Second partner/ });
      await partner.getByLabel('Name').fill(name);
      await partner.getByLabel('E-mail address').fill(email);
    }
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open case' }).click();
  }

  /** Makes the one-time link of one partner if there is none yet, and reads it off. */
  async linkFor(name: string): Promise<string> {
    return this.page.getByRole('textbox', { name: `One-time link for ${name}` }).inputValue();
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('link', { name: 'Go to the case' }).click();
  }
}
