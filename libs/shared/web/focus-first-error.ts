import type { FieldTree } from '@angular/forms/signals';

/**
 * Puts the focus on the first field that has to be put right, for a form's `onInvalid`: whoever pressed the button at
 * the foot of a long form need not look for it.
 */
export function focusFirstError(form: FieldTree<unknown>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}
