import { Component, computed, input, output } from '@angular/core';
import { Risk } from '@attune/notes/contract';
import { riskTone, riskWords } from '../parts/risk-words';

let made = 0;

/** What is known of one partner's risk, chosen from words. */
@Component({
  selector: 'attune-risk-choice',
  template: `
    <label [for]="id"
      ><span class="attune-visually-hidden">{{ owner() }}: </span>Risk</label
    >
    <select class="attune-input" [id]="id" [attr.data-tone]="tone()" (change)="choose($event)">
      @for (words of levels; track words.risk) {
        <option [value]="words.risk" [selected]="words.risk === risk()">
          {{ words.name }}{{ words.meaning ? ', ' + words.meaning : '' }}
        </option>
      }
    </select>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.375rem;
    }
    label {
      font: var(--mat-sys-title-small);
    }
    select {
      min-height: 44px;
      padding-block: 0.5rem;
      border-color: var(--mat-sys-outline-variant);
      font: var(--mat-sys-body-medium);
      text-overflow: ellipsis;
    }
    [data-tone='warning'] {
      background: var(--attune-warning-container);
      color: var(--attune-on-warning-container);
    }
    [data-tone='danger'] {
      background: var(--attune-danger-container);
      color: var(--attune-on-danger-container);
    }
  `,
})
export class RiskChoice {
  readonly owner = input.required<string>();
  /** The stored word; empty is not asked. */
  readonly value = input.required<string>();
  /** The chosen level; empty for not asked. */
  readonly chosen = output<string>();

  protected readonly id = `attune-risk-${++made}`;
  protected readonly levels = riskWords;
  protected readonly risk = computed(() => Risk.catch('unknown').parse(this.value()));
  protected readonly tone = computed(() => riskTone(this.risk()));

  protected choose(event: Event): void {
    const risk = (event.target as HTMLSelectElement).value;
    this.chosen.emit(risk === 'unknown' ? '' : risk);
  }
}
