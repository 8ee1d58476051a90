import type { Page } from '@playwright/test';

/** A client's exercise on the phone: the introduction, step after step, a last look, handing in. */
export class ExercisePage {
  /** How often the screen was touched to answer since the last step. */
  taps = 0;

  constructor(private readonly page: Page) {}

  async openFromHome(exercise: string): Promise<void> {
    await this.page.goto('/home');
    await this.page
      .getByRole('link', { name: new RegExp(exercise) })
      .first()
      .tap();
    await this.page.getByRole('heading', { level: 1, name: exercise }).waitFor();
  }

  async open(assignmentId: string): Promise<void> {
    await this.page.goto(`/exercise/${assignmentId}`);
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Begin|Go on)/ }).tap();
  }

  step(title: string) {
    return this.page.getByRole('heading', { level: 1, name: title });
  }

  /** Who reads the answers, as said beside each question on the screen. */
  get readers() {
    return this.page.getByText(/^Who sees this:/);
  }

  async rate(question: string, value: number): Promise<void> {
    await this.page.getByRole('radiogroup', { name: question }).getByText(String(value), { exact: true }).tap();
    this.taps += 1;
  }

  async feel(question: string, family: string, word: string): Promise<void> {
    await this.page.getByRole('group', { name: question }).getByRole('button', { name: family }).tap();
    await this.page
      .getByRole('radiogroup', { name: `${family}, words` })
      .getByText(word, { exact: true })
      .tap();
    this.taps += 2;
  }

  async write(question: string, text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: question });
    await field.tap();
    this.taps += 1;
    await field.pressSequentially(text);
  }

  async next(): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('button', { name: /^(Next|Skip)/ })
      .tap();
    this.taps = 0;
  }

  async handIn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hand in' }).tap();
  }

  get handedIn() {
    return this.page.getByRole('heading', { level: 1, name: 'Your answers are in' });
  }
}
