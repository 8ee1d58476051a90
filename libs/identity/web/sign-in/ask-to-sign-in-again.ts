import type { Injector } from '@angular/core';

/** Opens the dialog that asks for the password in place. True when the same person is signed in again. */
export async function askToSignInAgain(injector: Injector): Promise<boolean> {
  const [{ MatDialog }, { SignInAgainDialog }] = await Promise.all([
    import('@angular/material/dialog'),
    import('./sign-in-again-dialog'),
  ]);
  const dialog = injector
    .get(MatDialog)
    .open<InstanceType<typeof SignInAgainDialog>, never, boolean>(SignInAgainDialog, {
      width: '26rem',
      maxWidth: 'calc(100vw - 2rem)',
      // Leaving is a choice of its own: a stray click or Escape must not throw a page of typing away.
      disableClose: true,
      restoreFocus: true,
    });
  return new Promise((resolve) => dialog.afterClosed().subscribe((signedIn) => resolve(signedIn === true)));
}
