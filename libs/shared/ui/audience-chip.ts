import { Component, computed, input } from '@angular/core';
import { memberOf, type Audience } from '@attune/shared/contract';
import { audienceWords } from './audience-words';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** Who sees this: an icon and words, the same everywhere. Always in view where something is written. */
@Component({
  selector: 'attune-audience-chip',
  imports: [Icon],
  template: `
    <attune-icon [name]="icon()" />
    <span><span class="attune-visually-hidden">Who sees this: </span>{{ words() }}</span>
  `,
  styles: `
    :host {
      --attune-icon-size: 1rem;
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      max-width: 100%;
      padding: 0.1875rem 0.625rem 0.1875rem 0.5rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 999px;
      background: var(--attune-card);
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-medium);
    }
    :host([data-audience='author']) {
      border-color: var(--mat-sys-outline);
      border-style: dashed;
      color: var(--mat-sys-on-surface);
    }
    :host([data-audience='couple']) {
      border-color: transparent;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
  `,
  host: { '[attr.data-audience]': 'kind()' },
})
export class AudienceChip {
  readonly audience = input.required<Audience>();
  /** Whose eyes read this chip: staff read names, a client reads "you". */
  readonly reader = input<'staff' | 'client'>('staff');
  /** Name of the partner a `member` audience belongs to. */
  readonly memberName = input('');

  protected readonly kind = computed(() => (memberOf(this.audience()) === null ? this.audience() : 'member'));
  protected readonly words = computed(() => audienceWords(this.audience(), this.reader(), this.memberName()));
  protected readonly icon = computed((): IconName => {
    const icons: Record<string, IconName> = { author: 'lock', care_team: 'people', couple: 'couple', member: 'person' };
    return icons[this.kind()] ?? 'eye';
  });
}
