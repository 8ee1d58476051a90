import { Component, computed, input, signal } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { ShowPassword } from '../sign-in/show-password';
import { passwordHint } from './password-hint';

/** A password to be chosen, with words that help while it is typed. No second field: it can be shown instead. */
@Component({
  selector: 'attune-new-password-field',
  imports: [Field, FieldInput, FormField, ShowPassword],
  template: `
    <attune-field [label]="label()">
      <div class="with-eye">
        <input
          attuneInput
          autocomplete="new-password"
          autocapitalize="none"
          spellcheck="false"
          [type]="shown() ? 'text' : 'password'"
          [formField]="field()"
        />
        <attune-show-password [(shown)]="shown" />
      </div>
      <p below class="hint" [attr.data-tone]="hint().tone" aria-live="polite">{{ hint().text }}</p>
    </attune-field>
  `,
  styles: `
    .with-eye {
      position: relative;
    }
    input {
      padding-inline-end: 3.25rem;
    }
    .hint {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-medium);
    }
    .hint[data-tone='good'] {
      color: var(--attune-good);
    }
    .hint[data-tone='warning'] {
      color: var(--attune-warning);
    }
  `,
})
export class NewPasswordField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input('Password');
  /** Words a stranger would try first: name, address, practice. */
  readonly known = input<readonly string[]>([]);

  protected readonly shown = signal(false);
  protected readonly hint = computed(() => passwordHint(this.field()().value(), this.known()));
}
