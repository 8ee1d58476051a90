import { Component, computed, inject, input, output } from '@angular/core';
import { Icon, type SavingState } from '@attune/shared/ui';
import { Connection } from '@attune/shared/web';

/** Says in a sentence what it means when the words are not at the practice yet, next to the editor's state. */
@Component({
  selector: 'attune-saving-trouble',
  imports: [Icon],
  template: `
    @if (words(); as text) {
      <attune-icon [name]="state().kind === 'refused' ? 'alert' : 'cloudOff'" />
      <p>{{ text }}</p>
      <button type="button" class="attune-button" (click)="retry.emit()">Try now</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: var(--attune-space-1);
      width: 100%;
      padding-left: var(--attune-space-2);
      border-radius: var(--attune-radius-small);
      background: var(--attune-warning-container);
      color: var(--attune-on-warning-container);
      font: var(--mat-sys-body-medium);
    }
    :host(:not(:has(p))) {
      display: none;
    }
    p {
      flex: 1;
    }
    .attune-button {
      color: inherit;
      text-decoration: underline;
    }
  `,
})
export class SavingTrouble {
  private readonly connection = inject(Connection);

  readonly state = input.required<SavingState>();
  readonly retry = output<void>();

  protected readonly words = computed(() => {
    const state = this.state();
    if (state.kind === 'refused') {
      return state.message.startsWith('Not saved: keep')
        ? 'This device cannot keep a copy either. Keep this page open until it is saved.'
        : '';
    }
    if (state.kind !== 'kept-on-device') {
      return '';
    }
    if (state.because === 'signed-out') {
      return 'You were signed out. Everything is kept on this device until you are in again.';
    }
    // Without a connection the frame of the page says so already.
    return this.connection.online() ? 'Saving does not work right now. Write on: it goes on trying by itself.' : '';
  });
}
