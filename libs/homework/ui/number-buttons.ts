import { Component, computed, input, output } from '@angular/core';
import { signed } from './answer-words';

/**
 * Numbers to tap, with words at both ends. Radio buttons underneath: arrow keys choose, Tab goes on. Six in a row on a
 * phone, so that each is wide enough for a thumb at 320 px, all in one row where there is room.
 */
@Component({
  selector: 'attune-number-buttons',
  template: `
    @if (low() || high()) {
      <div class="ends" aria-hidden="true">
        <span
          ><b>{{ numbers().at(0)?.written }}</b> {{ low() }}</span
        >
        <span
          ><b>{{ numbers().at(-1)?.written }}</b> {{ high() }}</span
        >
      </div>
    }
    <div
      class="numbers"
      role="radiogroup"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="describedBy() || null"
    >
      @for (number of numbers(); track number.value) {
        <label [class.chosen]="number.value === value()">
          <input
            type="radio"
            class="attune-visually-hidden"
            [name]="name()"
            [value]="number.value"
            [checked]="number.value === value()"
            [attr.aria-label]="number.spoken"
            (change)="chosen.emit(number.value)"
          />
          <span aria-hidden="true">{{ number.written }}</span>
        </label>
      }
    </div>
  `,
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
