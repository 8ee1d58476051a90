import type { Page } from '@playwright/test';

/** The sessions of one case. */
export class SessionsPage {
  constructor(private readonly page: Page) {}

  get rows() {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('time') });
  }

  /** Plans a session with both partners. @param day `YYYY-MM-DD` @param time `HH:MM` */
  async plan(day: string, time: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Plan a session' }).click();
    const form = this.page.getByRole('form', { name: 'Plan a session' });
    await form.getByLabel('Day').fill(day);
    await form.getByLabel('Time').fill(time);
    await form.getByRole('button', { name: 'Plan session' }).click();
    await form.waitFor({ state: 'detached' });
  }

  async mark(partner: string, how: 'There' | 'Late' | 'Not there'): Promise<void> {
    await this.page
      .getByRole('group', { name: new RegExp(`${partner}.*attendance`) })
      .getByRole('radio', { name: how, exact: true })
      .check({ force: true });
  }
}
