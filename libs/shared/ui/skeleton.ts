import { Component, computed, input } from '@angular/core';

/** Grey bars in the shape of what is coming, so that the page does not jump. Says "Loading" once to a screen reader. */
@Component({
  selector: 'attune-skeleton',
  template: `
    <span class="attune-visually-hidden">{{ label() }}</span>
    @for (line of lines(); track $index) {
      <span class="bar" aria-hidden="true" [style.height]="height()" [style.width.%]="line"></span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--attune-space-2);
      width: 100%;
    }
    .bar {
      display: block;
      border-radius: var(--attune-radius-small);
      background: var(--mat-sys-surface-container-high);
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  `,
  host: { role: 'status' },
})
export class Skeleton {
  /** How many bars. */
  readonly count = input(3);
  /** Height of one bar, any CSS length: `1rem` for a line of text, `4.5rem` for a list row or card. */
  readonly height = input('1rem');
  readonly label = input('Loading');

  protected readonly lines = computed(() =>
    Array.from({ length: this.count() }, (_, line) => (this.count() > 1 && line === this.count() - 1 ? 62 : 100)),
  );
}
