import { Component, computed, model } from '@angular/core';
import { CaseStage } from '@attune/cases/contract';
import { stageWords } from '@attune/cases/ui';
import { Icon } from '@attune/shared/ui';
import type { CaseloadFilter } from '../cases';

/** Narrows the caseload by a partner's name and by stage. */
@Component({
  selector: 'attune-caseload-filters',
  imports: [Icon],
  template: `
    <div class="search">
      <attune-icon name="search" />
      <input
        class="attune-input"
        type="search"
        aria-label="Find by a partner's name"
        placeholder="A partner's name"
        autocomplete="off"
        maxlength="80"
        [value]="filter().name"
        (input)="find($event)"
      />
    </div>
    <select class="attune-input" aria-label="Stage" (change)="narrow($event)">
      <option value="" [selected]="filter().stage === null">Every stage</option>
      @for (words of stages; track words.stage) {
        <option [value]="words.stage" [selected]="filter().stage === words.stage">{{ words.name }}</option>
      }
    </select>
    @if (narrowed()) {
      <button type="button" class="attune-button" (click)="filter.set({ name: '', stage: null })">Show all</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--attune-space-1);
    }
    .search {
      position: relative;
      flex: 1 1 14rem;
      max-width: 24rem;
      attune-icon {
        position: absolute;
        inset: 0 auto 0 0.875rem;
        margin-block: auto;
        color: var(--mat-sys-on-surface-variant);
        pointer-events: none;
      }
      input {
        padding-inline-start: 2.625rem;
      }
    }
    select {
      flex: 0 1 11rem;
      min-width: 9rem;
    }
    .attune-input {
      min-height: 44px;
      padding-block: 0.5rem;
    }
  `,
})
export class CaseloadFilters {
  readonly filter = model.required<CaseloadFilter>();

  protected readonly stages = stageWords;
  protected readonly narrowed = computed(() => this.filter().name !== '' || this.filter().stage !== null);

  protected find(event: Event): void {
    this.filter.update((filter) => ({ ...filter, name: (event.target as HTMLInputElement).value }));
  }

  protected narrow(event: Event): void {
    const stage = CaseStage.safeParse((event.target as HTMLSelectElement).value).data ?? null;
    this.filter.update((filter) => ({ ...filter, stage }));
  }
}
