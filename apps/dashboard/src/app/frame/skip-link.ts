import { Component, inject } from '@angular/core';
import { DOCUMENT } from '@angular/common';

/** The first thing Tab reaches: past the navigation, straight to the page. */
@Component({
  selector: 'attune-skip-link',
  template: `<button type="button" class="attune-button filled" (click)="skip()">Skip to content</button>`,
  styles: `
    button {
      position: fixed;
      z-index: 100;
      inset-block-start: var(--attune-space-1);
      inset-inline-start: var(--attune-space-1);
      transform: translateY(-200%);
      &:focus {
        transform: none;
      }
    }
  `,
})
export class SkipLink {
  private readonly document = inject(DOCUMENT);

  protected skip(): void {
    this.document.querySelector<HTMLElement>('main')?.focus();
  }
}
