import { computed, Directive, inject } from '@angular/core';
import { FORM_FIELD } from '@angular/forms/signals';
import { Field } from './field';

/** Joins a native input, textarea or select to the `<attune-field>` around it and to its signal form field. */
@Directive({
  selector: 'input[attuneInput], textarea[attuneInput], select[attuneInput]',
  host: {
    class: 'attune-input',
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.describedBy() || null',
    '[attr.aria-invalid]': 'message() ? "true" : null',
  },
})
export class FieldInput {
  protected readonly field = inject(Field);
  private readonly formField = inject(FORM_FIELD, { self: true, optional: true });

  /** The first thing to put right, once the person has been here; empty when all is well. */
  readonly message = computed(() => {
    const state = this.formField?.state();
    return state?.touched() ? (state.errors()[0]?.message ?? '') : '';
  });

  constructor() {
    this.field.adopt(this);
  }
}
