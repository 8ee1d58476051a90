import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { isProblem } from './problem-error';

/** What a form's submit action answers with: errors, each under its field. */
export type FieldErrors = ValidationError.WithOptionalFieldTree[];

/**
 * Puts what the server did not accept (422) under the fields it is about, as the answer of a form's submit action:
 *
 *     submit(this.form, async () => {
 *       try { await this.cases.open(this.draft()); return; } catch (error) { return fieldErrors(error, this.form); }
 *     });
 *
 * A path that the form does not have lands on the form itself. Anything but a 422 with errors is thrown on.
 */
export function fieldErrors<T>(error: unknown, form: FieldTree<T>): FieldErrors {
  if (!isProblem(error, 422) || !error.problem.errors?.length) {
    throw error;
  }
  return error.problem.errors.map(({ path, message }) => ({ kind: 'server', message, fieldTree: fieldAt(form, path) }));
}

function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> {
  let field: FieldTree<unknown> = form;
  for (const step of path.split('.').filter(Boolean)) {
    const next = (field as unknown as Record<string, FieldTree<unknown> | undefined>)[step];
    if (typeof next !== 'function') {
      return form;
    }
    field = next;
  }
  return field;
}
