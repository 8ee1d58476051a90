import { Component, input } from '@angular/core';
import type { Addendum } from '@attune/notes/contract';
import { ExactTime } from '@attune/shared/web';

/** What was added to a note after it was signed, in the order in which it was added. */
@Component({
  selector: 'attune-note-addenda',
  imports: [ExactTime],
  template: `
    @for (addendum of addenda(); track addendum.id) {
      <section>
        <h4>Addendum</h4>
        <p class="attune-quiet attune-small">
          {{ addendum.author }}, <time [attr.datetime]="addendum.writtenAt">{{ addendum.writtenAt | exactTime }}</time>
        </p>
        <p class="attune-prose">{{ addendum.text }}</p>
      </section>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--attune-space-2);
    }
    :host:empty {
      display: none;
    }
    section {
      padding: var(--attune-space-2);
      border-radius: var(--attune-radius-small);
      background: var(--mat-sys-surface-container-low);
    }
    .attune-prose {
      margin-top: 0.5rem;
    }
  `,
})
export class NoteAddenda {
  readonly addenda = input.required<readonly Addendum[]>();
}
