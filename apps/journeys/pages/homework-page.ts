import type { Page } from '@playwright/test';

/** The homework of one case, from the therapist's side. */
export class HomeworkPage {
  constructor(private readonly page: Page) {}

  async choose(caseId: string, exercise: string): Promise<void> {
    await this.page.goto(`/cases/${caseId}/homework/assign`);
    await this.page.getByRole('button', { name: exercise, exact: true }).click();
  }

  get form() {
    return this.page.getByRole('form', { name: 'Assign an exercise' });
  }

  /** To both partners, from today, once. */
  async assign({ why, reveal }: { why: string; reveal: RegExp }): Promise<void> {
    await this.form.getByRole('radio', { name: 'Both partners' }).check();
    await this.form.getByLabel('Why').fill(why);
    await this.form.getByRole('radio', { name: reveal }).check();
    await this.form.getByRole('button', { name: 'Assign', exact: true }).click();
  }
}
