import { Component, computed, input } from '@angular/core';
import { Icon } from '@attune/shared/ui';
import { readersWords, type Readers } from './readers';

/** The line below a question that says who will read its answer. */
@Component({
  selector: 'attune-who-sees',
  imports: [Icon],
  template: `
    <attune-icon [name]="readers() === 'care_team' ? 'lock' : 'couple'" />
    <span><span class="attune-visually-hidden">Who sees this: </span>{{ words() }}</span>
  `,
  styles: `
    :host {
      --attune-icon-size: 1rem;
      display: inline-flex;
      align-items: flex-start;
      gap: 0.375rem;
      min-width: 0;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
      text-wrap: pretty;
    }
    :host([data-readers='care_team']) {
      color: var(--mat-sys-primary);
    }
  `,
  host: { '[attr.data-readers]': 'readers()' },
})
export class WhoSees {
  readonly readers = input.required<Readers>();
  readonly partnerName = input('your partner');

  protected readonly words = computed(() => readersWords(this.readers(), this.partnerName()));
}
