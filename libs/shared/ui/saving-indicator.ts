import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { savingWords, type SavingState } from './saving-state';

const marks: Record<SavingState['kind'], IconName> = {
  untouched: 'check',
  saving: 'sync',
  saved: 'check',
  'kept-on-device': 'cloudOff',
  refused: 'alert',
};

/**
 * Always visible next to an editor: where the words are. The seconds tick for the eye only; a screen reader hears a
 * change of state ("Saved", "Offline: kept on this device"), not every second.
 */
@Component({
  selector: 'attune-saving-indicator',
  imports: [Icon],
  template: `
    @if (state().kind !== 'untouched') {
      <attune-icon [name]="mark()" />
      <span aria-hidden="true">{{ words() }}</span>
    }
    <span class="attune-visually-hidden" role="status">{{ spoken() }}</span>
  `,
  styles: `
    :host {
      --attune-icon-size: 1rem;
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      min-height: 1.5rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    :host([data-state='kept-on-device']) {
      color: var(--attune-warning);
    }
    :host([data-state='refused']) {
      color: var(--attune-danger);
      white-space: normal;
    }
  `,
  host: { '[attr.data-state]': 'state().kind' },
})
export class SavingIndicator {
  readonly state = input.required<SavingState>();

  private readonly now = signal(new Date());
  protected readonly mark = computed(() => marks[this.state().kind]);
  protected readonly words = computed(() => {
    const state = this.state();
    const now = this.now();
    return savingWords(state, state.kind === 'saved' && state.at > now ? state.at : now);
  });
  protected readonly spoken = computed(() => {
    const state = this.state();
    return state.kind === 'saved' ? 'Saved' : savingWords(state, new Date());
  });

  constructor() {
    const tick = setInterval(() => this.now.set(new Date()), 1000);
    inject(DestroyRef).onDestroy(() => clearInterval(tick));
  }
}
