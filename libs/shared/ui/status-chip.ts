import { Component, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** A state in words and an icon, tinted. Colour only repeats what the words say. */
@Component({
  selector: 'attune-status-chip',
  imports: [Icon],
  template: `
    @if (icon(); as name) {
      <attune-icon [name]="name" />
    }
    <span><ng-content /></span>
  `,
  styles: `
    :host {
      --attune-icon-size: 0.9375rem;
      display: inline-flex;
      align-items: center;
      gap: 0.3125rem;
      max-width: 100%;
      padding: 0.125rem 0.5rem;
      border-radius: var(--attune-radius-small);
      background: var(--mat-sys-surface-container-high);
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-medium);
    }
    :host([data-tone='good']) {
      background: var(--attune-good-container);
      color: var(--attune-on-good-container);
    }
    :host([data-tone='warning']) {
      background: var(--attune-warning-container);
      color: var(--attune-on-warning-container);
    }
    :host([data-tone='danger']) {
      background: var(--attune-danger-container);
      color: var(--attune-on-danger-container);
    }
    :host([data-tone='info']) {
      background: var(--attune-info-container);
      color: var(--attune-on-info-container);
    }
  `,
  host: { '[attr.data-tone]': 'tone()' },
})
export class StatusChip {
  readonly tone = input<'neutral' | 'good' | 'warning' | 'danger' | 'info'>('neutral');
  readonly icon = input<IconName | null>(null);
}
