import { inject, Injector, Service } from '@angular/core';
import type { Confirmation } from './confirmation';

/** Asks before something that cannot be taken back: `if (await confirm.ask({ … })) { … }`. */
@Service()
export class Confirm {
  private readonly injector = inject(Injector);

  /** Loads the dialog now, for pages that may have to ask when there is no connection. */
  async prepare(): Promise<void> {
    await load().catch(() => undefined);
  }

  /** True when the person said yes; false when they cancelled, pressed Escape or clicked beside it. */
  async ask(confirmation: Confirmation): Promise<boolean> {
    const [{ MatDialog }, { ConfirmDialog }] = await load();
    const dialog = this.injector
      .get(MatDialog)
      .open<InstanceType<typeof ConfirmDialog>, Confirmation, boolean>(ConfirmDialog, {
        data: confirmation,
        width: '28rem',
        maxWidth: 'calc(100vw - 2rem)',
        role: 'alertdialog',
        // The first button (cancel) gets the focus: Enter by habit does nothing that cannot be undone.
        autoFocus: 'first-tabbable',
      });
    return new Promise((resolve) => dialog.afterClosed().subscribe((answer) => resolve(answer === true)));
  }
}

function load() {
  return Promise.all([import('@angular/material/dialog'), import('./confirm-dialog')]);
}
