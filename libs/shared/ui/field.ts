import { Component, computed, input, signal } from '@angular/core';
import { Icon } from './icon';
import type { FieldInput } from './field-input';

let made = 0;

/**
 * A labelled form field: the label above, a hint below it, the contract's message under the field once the person has
 * left it. Works with any native control that carries `attuneInput`:
 *
 *     <attune-field label="E-mail" hint="The one your practice knows">
 *       <input attuneInput type="email" autocomplete="username" [formField]="form.email" />
 *     </attune-field>
 */
@Component({
  selector: 'attune-field',
  imports: [Icon],
  template: `
    <label [for]="id"
      >{{ label() }}
      @if (optional()) {
        <span class="optional">(optional)</span>
      }
    </label>
    @if (hint()) {
      <p class="hint" [id]="hintId">{{ hint() }}</p>
    }
    <div class="control"><ng-content /></div>
    <div [id]="errorId" class="error" aria-live="polite">
      @if (message(); as words) {
        <attune-icon name="alert" /><span>{{ words }}</span>
      }
    </div>
    <ng-content select="[below]" />
  `,
  styleUrl: './field.scss',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly optional = input(false);

  /** Id of the native control, for a label elsewhere. */
  readonly id = `attune-field-${++made}`;
  protected readonly hintId = `${this.id}-hint`;
  protected readonly errorId = `${this.id}-error`;

  private readonly control = signal<FieldInput | null>(null);
  protected readonly message = computed(() => this.control()?.message() ?? '');
  /** What a screen reader reads after the control's name. */
  readonly describedBy = computed(() =>
    [this.message() && this.errorId, this.hint() && this.hintId].filter(Boolean).join(' '),
  );

  /** Called by the control inside. */
  adopt(control: FieldInput): void {
    this.control.set(control);
  }
}
