import { Component, computed, input } from '@angular/core';
import type { Field as FormFieldTree } from '@angular/forms/signals';
import { Icon } from './icon';

/**
 * The contract's message for one form field, for controls that do not fit `<attune-field>` (groups of radios, sliders,
 * Material fields). Shown once the person has been there or tried to send.
 */
@Component({
  selector: 'attune-field-error',
  imports: [Icon],
  template: `
    @if (message(); as words) {
      <attune-icon name="alert" /><span>{{ words }}</span>
    }
  `,
  styles: `
    :host {
      --attune-icon-size: 1rem;
      display: flex;
      align-items: flex-start;
      gap: 0.375rem;
      color: var(--mat-sys-error);
      font: var(--mat-sys-body-medium);
    }
    :host:empty {
      display: none;
    }
  `,
  host: { 'aria-live': 'polite' },
})
export class FieldError {
  readonly field = input.required<FormFieldTree<unknown>>();

  protected readonly message = computed(() => {
    const state = this.field()();
    return state.touched() ? (state.errors()[0]?.message ?? '') : '';
  });
}
