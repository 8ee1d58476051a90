import { InjectionToken } from '@angular/core';

/**
 * Asks the person for their password without leaving the page, and answers whether they are signed in again. Provided by
 * the shell, because the dialog belongs to identity and is loaded only when it is needed.
 */
export const SIGN_IN_AGAIN = new InjectionToken<() => Promise<boolean>>('SIGN_IN_AGAIN', {
  factory: () => () => Promise.resolve(false),
});
