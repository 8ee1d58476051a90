import type { Page } from '@playwright/test';

/** The panel of a staff member's own account. */
export class AccountMenu {
  constructor(private readonly page: Page) {}

  async signOutByKeyboard(): Promise<void> {
    await this.page.getByRole('button', { name: /^Account of/ }).focus();
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('button', { name: 'Sign out', exact: true }).focus();
    await this.page.keyboard.press('Enter');
  }
}
