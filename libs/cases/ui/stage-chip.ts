import { Component, computed, input } from '@angular/core';
import type { CaseStage } from '@attune/cases/contract';
import { stageName } from './stage-words';

/** Where the work is, in a word. No stage has a colour: none is better than another. */
@Component({
  selector: 'attune-stage-chip',
  template: `{{ name() }}`,
  styles: `
    :host {
      display: inline-block;
      padding: 0.125rem 0.5rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--attune-radius-small);
      color: var(--mat-sys-on-surface);
      font: var(--mat-sys-label-medium);
      white-space: nowrap;
    }
    :host([data-stage='closed']) {
      border-style: dashed;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
  host: { '[attr.data-stage]': 'stage()' },
})
export class StageChip {
  readonly stage = input.required<CaseStage>();

  protected readonly name = computed(() => stageName(this.stage()));
}
