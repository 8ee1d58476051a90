import { Component, input } from '@angular/core';

/**
 * The head of a page: one `h1` (which takes the focus after a navigation), an optional line below it, and room for
 * `[before]` (a way back), `[beside]` (chips next to the title) and `[actions]`.
 */
@Component({
  selector: 'attune-page-header',
  template: `
    <ng-content select="[before]" />
    <div class="line">
      <div class="words">
        <div class="title">
          <h1 tabindex="-1">{{ heading() }}</h1>
          <ng-content select="[beside]" />
        </div>
        @if (subheading()) {
          <p class="attune-quiet">{{ subheading() }}</p>
        }
        <ng-content />
      </div>
      <div class="actions"><ng-content select="[actions]" /></div>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--attune-space-1);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
      gap: var(--attune-space-2);
    }
    .words {
      display: flex;
      flex: 1 1 18rem;
      flex-direction: column;
      gap: var(--attune-space-half);
      min-width: 0;
    }
    .title,
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--attune-space-1);
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly subheading = input('');
}
