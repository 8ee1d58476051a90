import { Component, input } from '@angular/core';

/** The mark (two arcs turned towards each other) and, unless `compact`, the name beside it. */
@Component({
  selector: 'attune-brand',
  template: `
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="16" fill="var(--mat-sys-primary)" />
      <g fill="none" stroke="var(--mat-sys-on-primary)" stroke-width="5" stroke-linecap="round">
        <path d="M35 20.5a13 13 0 1 0 0 23" />
        <path d="M29 43.5a13 13 0 1 0 0-23" />
      </g>
    </svg>
    @if (!compact()) {
      <span>Attune</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.625rem;
      font: var(--mat-sys-title-medium);
      letter-spacing: -0.01em;
    }
    svg {
      width: 2rem;
      height: 2rem;
    }
    // A frame may hide the name where there is no room.
    span {
      display: var(--attune-brand-name, inline);
    }
  `,
})
export class Brand {
  readonly compact = input(false);
}
