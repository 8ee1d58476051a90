import { Component, input, output } from '@angular/core';

/** Options under each other, one or several to choose: each a whole row to tap. */
@Component({
  selector: 'attune-option-list',
  template: `
    <div
      class="options"
      [class.beside]="beside()"
      [attr.role]="many() ? 'group' : 'radiogroup'"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="describedBy() || null"
    >
      @for (option of options(); track option.id) {
        <label [class.chosen]="chosen().includes(option.id)">
          <input
            [type]="many() ? 'checkbox' : 'radio'"
            [name]="name()"
            [value]="option.id"
            [checked]="chosen().includes(option.id)"
            (change)="choose(option.id, $event)"
          />
          <span>{{ option.label }}</span>
        </label>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .options {
      display: flex;
      flex-direction: column;
      gap: 0.375rem;
    }
    .beside {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    label {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      min-height: var(--attune-target);
      padding: 0.625rem 0.875rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--attune-radius);
      background: var(--attune-card);
      cursor: pointer;
      touch-action: manipulation;
    }
    label:hover {
      border-color: var(--mat-sys-outline);
    }
    label.chosen {
      border-color: var(--mat-sys-primary);
      background: color-mix(in srgb, var(--mat-sys-primary) 10%, var(--attune-card));
    }
    label:has(:focus-visible) {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: 2px;
    }
    input {
      flex: none;
      width: 1.25rem;
      height: 1.25rem;
      margin: 0;
      outline: none;
      accent-color: var(--mat-sys-primary);
      cursor: inherit;
    }
  `,
})
export class OptionList {
  readonly name = input.required<string>();
  readonly labelledBy = input.required<string>();
  readonly describedBy = input('');
  readonly options = input.required<readonly { id: string; label: string }[]>();
  readonly many = input(false);
  /** Next to each other, for two short ones. */
  readonly beside = input(false);
  readonly chosen = input<readonly string[]>([]);
  /** Ids of all that are chosen now, in the order of the options. */
  readonly changed = output<string[]>();

  protected choose(id: string, { target }: Event): void {
    const on = (target as HTMLInputElement).checked;
    const chosen = this.many() ? new Set(this.chosen()) : new Set<string>();
    if (on) chosen.add(id);
    else chosen.delete(id);
    this.changed.emit(this.options().flatMap((option) => (chosen.has(option.id) ? [option.id] : [])));
  }
}
