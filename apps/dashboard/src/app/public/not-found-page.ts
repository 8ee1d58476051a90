import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@attune/shared/ui';

/** The same words for what is not there and for what is not this person's to see. */
@Component({
  selector: 'attune-not-found-page',
  imports: [EmptyState, RouterLink],
  template: `
    <div class="attune-page narrow">
      <h1 tabindex="-1" class="attune-visually-hidden">Not found</h1>
      <attune-empty-state
        icon="search"
        heading="This page is not here"
        text="It may have been moved or removed, or it is not yours to see."
      >
        <a class="attune-button filled" routerLink="/">Go to your first page</a>
      </attune-empty-state>
    </div>
  `,
})
export class NotFoundPage {}
