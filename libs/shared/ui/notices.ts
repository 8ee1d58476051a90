import { inject, Injector, Service } from '@angular/core';

/** Short words at the foot of the screen that go away by themselves. Never for errors that need an answer. */
@Service()
export class Notices {
  private readonly injector = inject(Injector);

  /** Says that something was done. */
  async say(text: string): Promise<void> {
    const bar = await this.bar();
    bar.open(text, undefined, { duration: 5000, politeness: 'polite' });
  }

  /** Says that something was done and offers to take it back for 10 seconds. True when the person took it back. */
  async offerUndo(text: string): Promise<boolean> {
    const bar = (await this.bar()).open(text, 'Undo', { duration: 10_000, politeness: 'polite' });
    return new Promise((resolve) => bar.afterDismissed().subscribe((end) => resolve(end.dismissedByAction)));
  }

  private async bar() {
    const { MatSnackBar } = await import('@angular/material/snack-bar');
    return this.injector.get(MatSnackBar);
  }
}
