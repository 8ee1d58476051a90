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
  styleUrl: './option-list.scss',
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
