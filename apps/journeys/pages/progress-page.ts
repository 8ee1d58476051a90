import type { Locator, Page } from '@playwright/test';

/** The lines of a case: what the therapist sees under Overview. */
export class ProgressPage {
  constructor(private readonly page: Page) {}

  async open(caseId: string): Promise<void> {
    await this.page.goto(`/cases/${caseId}/overview`);
    await this.page.getByRole('heading', { name: 'Over the sessions' }).waitFor();
  }

  /** The section with the lines of both partners. */
  get lines(): Locator {
    return this.page.getByRole('region', { name: 'Over the sessions' });
  }

  async choose(measure: string): Promise<void> {
    const ratings = this.lines.getByRole('group', { name: 'Where each rating stands' });
    // The radio is drawn by its label: the words are what one clicks. Ratings of one partner alone are folded away.
    const words = ratings.getByText(measure, { exact: true });
    if (!(await words.isVisible())) await ratings.getByText(/more, of one partner/).click();
    await words.click();
    await this.lines.getByRole('group', { name: measure, exact: true }).waitFor();
  }

  async showAsTable(measure: string): Promise<void> {
    const button = this.lines.getByRole('button', { name: `Show as table: ${measure}` });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  }

  /** Numbers of one partner in the table, from the first to the last. */
  async numbersOf(name: string): Promise<number[]> {
    const table = this.lines.getByRole('table');
    const heads = await table.getByRole('columnheader').allInnerTexts();
    const column = heads.findIndex((head) => head.trim() === name);
    if (column < 1) throw new Error(`The table has no column for ${name}: ${heads.join(', ')}`);
    const rows = await table.getByRole('row').all();
    const cells = await Promise.all(rows.slice(1).map((row) => row.getByRole('cell').allInnerTexts()));
    // The first column is a row header, not a cell.
    return cells
      .map((row) => row[column - 1]?.trim() ?? '')
      .filter((text) => /^\d/.test(text))
      .map(Number);
  }
}
