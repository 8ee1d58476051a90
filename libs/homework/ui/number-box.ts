import { Component, input, output } from '@angular/core';

/** A whole number to type, with the likely ones to tap. What was typed stays, also when it does not fit. */
@Component({
  selector: 'attune-number-box',
  template: `
    @if (quick().length) {
      <div class="quick">
        @for (number of quick(); track number) {
          <button type="button" [attr.aria-pressed]="number === value()" (click)="changed.emit(number)">
            {{ number }}<span class="attune-visually-hidden"> {{ unit() }}</span>
          </button>
        }
      </div>
    }
    <div class="typed">
      <input
        class="attune-input"
        type="number"
        inputmode="numeric"
        step="1"
        [id]="controlId()"
        [min]="min()"
        [max]="max()"
        [value]="value() ?? ''"
        [attr.aria-describedby]="describedBy() || null"
        [attr.aria-invalid]="invalid() ? 'true' : null"
        (input)="take($event)"
      />
      @if (unit()) {
        <span class="unit" aria-hidden="true">{{ unit() }}</span>
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--attune-space-1);
    }
    .quick {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
    }
    button {
      min-width: var(--attune-target);
      min-height: var(--attune-target);
      padding-inline: 0.75rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 10px;
      background: var(--attune-card);
      font: var(--mat-sys-title-medium);
      font-weight: 500;
      font-variant-numeric: tabular-nums;
      cursor: pointer;
      touch-action: manipulation;
    }
    button[aria-pressed='true'] {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
    }
    .typed {
      display: flex;
      align-items: center;
      gap: var(--attune-space-1);
    }
    input {
      width: 7rem;
    }
    .unit {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
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
