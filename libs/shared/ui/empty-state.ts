import { Component, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** What a list says when there is nothing in it: why, and (projected) the next useful action. */
@Component({
  selector: 'attune-empty-state',
  imports: [Icon],
  template: `
    <span class="mark"><attune-icon [name]="icon()" /></span>
    <p class="heading">{{ heading() }}</p>
    @if (text()) {
      <p class="attune-quiet attune-small">{{ text() }}</p>
    }
    <div class="actions"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--attune-space-1);
      padding: var(--attune-space-4) var(--attune-space-2);
      text-align: center;
    }
    .mark {
      --attune-icon-size: 1.5rem;
      display: grid;
      place-items: center;
      width: 3rem;
      height: 3rem;
      margin-bottom: var(--attune-space-half);
      border-radius: 50%;
      background: var(--mat-sys-surface-container);
      color: var(--mat-sys-on-surface-variant);
    }
    .heading {
      font: var(--mat-sys-title-medium);
    }
    p {
      max-width: 42ch;
    }
    .actions:not(:empty) {
      margin-top: var(--attune-space-1);
    }
  `,
})
export class EmptyState {
  readonly icon = input<IconName>('empty');
  readonly heading = input.required<string>();
  readonly text = input('');
}
