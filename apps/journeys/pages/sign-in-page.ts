import type { Page } from '@playwright/test';

/** The door. */
export class SignInPage {
  readonly email;
  readonly password;
  readonly signIn;
  readonly refusal;

  constructor(private readonly page: Page) {
    this.email = page.getByRole('textbox', { name: 'E-mail address' });
    this.password = page.getByLabel('Password', { exact: true });
    this.signIn = page.getByRole('button', { name: 'Sign in', exact: true });
    this.refusal = page.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.page.goto('/sign-in');
  }

  /** By keyboard alone: types where the focus goes, and sends with Enter. */
  async signInByKeyboard({ email, password }: { email: string; password: string }): Promise<void> {
    await this.tabTo('E-mail address');
    await this.page.keyboard.insertText(email);
    await this.tabTo('Password');
    await this.page.keyboard.insertText(password);
    await this.page.keyboard.press('Enter');
  }

  /** Presses Tab until the control with this name has the focus. */
  private async tabTo(name: string): Promise<void> {
    const wanted = this.page.getByLabel(name, { exact: true });
    for (let presses = 0; presses < 15; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${name}`);
  }
}
