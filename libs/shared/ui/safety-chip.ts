import { Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

type Safety = 'clear' | 'concern' | 'due';

const words: Record<Safety, string> = { clear: 'Screened', due: 'Screen due', concern: 'See safety' };
const icons: Record<Safety, IconName> = { clear: 'shield', due: 'shieldAlert', concern: 'shieldAlert' };

/**
 * Where a case stands with the partners' safety screens; for staff only. A partner may look over the shoulder in the
 * room: the words name nothing, and a screen that is due looks as urgent as one that found something.
 */
@Component({
  selector: 'attune-safety-chip',
  imports: [Icon],
  template: `<attune-icon [name]="icon()" /><span>{{ text() }}</span>`,
  styles: `
    :host {
      --attune-icon-size: 1rem;
      display: inline-flex;
      align-items: center;
      gap: 0.3125rem;
      padding: 0.125rem 0.5rem 0.125rem 0.375rem;
      border-radius: var(--attune-radius-small);
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-medium);
      white-space: nowrap;
    }
    :host([data-look]) {
      background: var(--attune-warning-container);
      color: var(--attune-on-warning-container);
    }
  `,
  host: { '[attr.data-look]': 'safety() === "clear" ? null : ""' },
})
export class SafetyChip {
  readonly safety = input.required<Safety>();

  protected readonly text = computed(() => words[this.safety()]);
  protected readonly icon = computed(() => icons[this.safety()]);
}
