import type { Page } from '@playwright/test';

/** What an invited person's link opens. */
export class WelcomePage {
  constructor(private readonly page: Page) {}

  async open(link: string): Promise<void> {
    await this.page.goto(link);
  }

  async choose(password: string): Promise<void> {
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Set password and come in' }).click();
  }
}
