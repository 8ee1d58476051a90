import { Component, computed, input, output } from '@angular/core';
import { errorWords } from './error-words';
import { Icon } from './icon';

/** What stands in place of content that could not be loaded. `error` may be anything that was thrown. */
@Component({
  selector: 'attune-error-state',
  imports: [Icon],
  template: `
    @let words = this.words();
    <span class="mark"><attune-icon name="alert" /></span>
    <div class="words">
      <p class="heading">{{ words.heading }}</p>
      <p class="attune-quiet attune-small">{{ words.text }}</p>
      @if (words.reference) {
        <p class="attune-quiet attune-tiny">Reference for help: {{ words.reference }}</p>
      }
      <ng-content />
      @if (words.retryable) {
        <button type="button" class="attune-button tonal" (click)="retry.emit()">
          <attune-icon name="refresh" /> Try again
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--attune-space-2);
      padding: var(--attune-space-2);
      border: 1px solid var(--attune-card-border);
      border-radius: var(--attune-radius);
      background: var(--attune-card);
    }
    .mark {
      --attune-icon-size: 1.5rem;
      color: var(--attune-warning);
    }
    .words {
      display: flex;
      flex: 1;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--attune-space-1);
      min-width: 0;
    }
    .heading {
      font: var(--mat-sys-title-medium);
    }
  `,
  host: { role: 'alert' },
})
export class ErrorState {
  readonly error = input<unknown>();
  readonly retry = output<void>();

  protected readonly words = computed(() => errorWords(this.error()));
}
