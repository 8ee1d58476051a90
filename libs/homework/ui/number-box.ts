import { Component, input, output } from '@angular/core';

/** A whole number to type, with the likely ones to tap. What was typed stays, also when it does not fit. */
@Component({
  selector: 'attune-number-box',
  templateUrl: './number-box.html',
  styleUrl: './number-box.scss',
})
export class NumberBox {
  readonly controlId = input.required<string>();
  readonly describedBy = input('');
  readonly invalid = input(false);
  readonly min = input.required<number>();
  readonly max = input.required<number>();
  readonly unit = input('');
  readonly quick = input<readonly number[]>([]);
  readonly value = input<number | null>(null);
  /** null when the box was emptied. */
  readonly changed = output<number | null>();

  protected take({ target }: Event): void {
    const { value, valueAsNumber } = target as HTMLInputElement;
    this.changed.emit(value === '' || Number.isNaN(valueAsNumber) ? null : valueAsNumber);
  }
}
