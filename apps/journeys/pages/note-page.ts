import type { Page } from '@playwright/test';

/** A progress note: writing it, signing it, adding to it. */
export class NotePage {
  constructor(private readonly page: Page) {}

  /** What the bar says to a screen reader about where the words are. */
  get saving() {
    return this.page.getByRole('main').getByRole('status');
  }

  get saved() {
    return this.saving.filter({ hasText: /^\s*Saved\s*$/ });
  }

  async begin(caseId: string, sessionId: string): Promise<void> {
    await this.page.goto(`/cases/${caseId}/notes/new?session=${sessionId}`);
    await this.page.getByRole('heading', { name: 'Note', level: 2 }).waitFor();
  }

  /** The field of a section; with `partner`, the one in that partner's block. */
  part(section: string, partner?: string) {
    return this.page.getByRole('textbox', {
      name: partner ? new RegExp(`^${partner}:\\s*${section}$`) : section,
      exact: true,
    });
  }

  /** Types at the end of a section, key by key, as a person does. */
  async type(section: string, text: string, partner?: string): Promise<void> {
    const part = this.part(section, partner);
    await part.focus();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  async sign(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign', exact: true }).first().click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Sign note' }).click();
  }

  async add(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Add an addendum' }).fill(text);
    await this.page.getByRole('button', { name: 'Add to the note' }).click();
  }

  /** The question that a server asks which no longer knows who is writing. */
  get signInAgain() {
    return this.page.getByRole('dialog', { name: 'Please sign in again' });
  }

  async comeBackIn(password: string): Promise<void> {
    await this.signInAgain.getByLabel(/^Password of/).fill(password);
    await this.signInAgain.getByRole('button', { name: 'Sign in' }).click();
  }
}
