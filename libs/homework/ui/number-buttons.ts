import { Component, computed, input, output } from '@angular/core';
import { signed } from './answer-words';

/**
 * Numbers to tap, with words at both ends. Radio buttons underneath: arrow keys choose, Tab goes on. Six in a row on a
 * phone, so that each is wide enough for a thumb at 320 px, all in one row where there is room.
 */
@Component({
  selector: 'attune-number-buttons',
  templateUrl: './number-buttons.html',
  styleUrl: './number-buttons.scss',
})
export class NumberButtons {
  /** Name of the group of radio buttons, one of its kind on the page. */
  readonly name = input.required<string>();
  readonly labelledBy = input.required<string>();
  readonly describedBy = input('');
  readonly values = input.required<readonly number[]>();
  readonly low = input('');
  readonly high = input('');
  readonly value = input<number | null>(null);
  readonly chosen = output<number>();

  protected readonly numbers = computed(() => {
    const values = this.values();
    const middle = values.some((value) => value < 0);
    return values.map((value, at) => {
      const written = middle ? signed(value) : String(value);
      const end = at === 0 ? this.low() : at === values.length - 1 ? this.high() : '';
      return { value, written, spoken: end ? `${value}, ${end}` : String(value) };
    });
  });
}
