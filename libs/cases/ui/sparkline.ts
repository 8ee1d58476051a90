import { Component, computed, input } from '@angular/core';
import { plain, sparklinePoints, sparklineWords } from './sparkline-points';

const size = { width: 72, height: 22, edge: 3 };

/**
 * The last values of one partner as a small line with the newest marked and written beside it. Line and mark are the
 * partner's own (A solid and round, B dashed and square); a screen reader hears the values in words.
 */
@Component({
  selector: 'attune-sparkline',
  template: `
    <svg [attr.width]="size.width" [attr.height]="size.height" aria-hidden="true" focusable="false">
      <path [attr.d]="line()" />
      @if (last(); as last) {
        @if (position() === 'A') {
          <circle [attr.cx]="last.x" [attr.cy]="last.y" r="2.75" />
        } @else {
          <rect [attr.x]="last.x - 2.5" [attr.y]="last.y - 2.5" width="5" height="5" rx="0.5" />
        }
      }
    </svg>
    <span class="value" aria-hidden="true">{{ latest() }}</span>
    <span class="attune-visually-hidden">{{ label() }}: {{ words() }}</span>
  `,
  styles: `
    :host {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      color: var(--attune-partner-a);
    }
    :host([data-position='B']) {
      color: var(--attune-partner-b);
    }
    path {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    :host([data-position='B']) path {
      stroke-dasharray: 3 2.5;
    }
    circle,
    rect {
      fill: currentColor;
    }
    .value {
      min-width: 1.75rem;
      color: var(--mat-sys-on-surface);
      font: var(--mat-sys-label-medium);
      font-variant-numeric: tabular-nums;
    }
  `,
  host: { '[attr.data-position]': 'position()' },
})
export class Sparkline {
  /** Oldest first. */
  readonly values = input.required<readonly number[]>();
  readonly position = input.required<'A' | 'B'>();
  /** Whose values of what, for a screen reader: "Sam, satisfaction". */
  readonly label = input.required<string>();

  protected readonly size = size;
  private readonly points = computed(() => sparklinePoints(this.values(), size));
  protected readonly last = computed(() => this.points().at(-1));
  protected readonly line = computed(() =>
    this.points()
      .map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
      .join(''),
  );
  protected readonly latest = computed(() => {
    const latest = this.values().at(-1);
    return latest === undefined ? '' : plain(latest);
  });
  protected readonly words = computed(() => sparklineWords(this.values()));
}
