import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@attune/shared/ui';
import { When } from '@attune/shared/web';
import type { FoundDraft } from '../autosave/draft-places';

/** What was written on this device and has not reached the practice yet, with the way to go on. */
@Component({
  selector: 'attune-unsent-drafts',
  imports: [Icon, RouterLink, When],
  template: `
    @for (draft of drafts(); track draft.noteId) {
      <div class="draft">
        <attune-icon name="cloudOff" />
        <p>
          A note on this device is not saved at the practice yet. Last words
          <attune-when [at]="draft.keptAt" [brief]="true" />.
        </p>
        <a class="attune-button" [routerLink]="['/cases', draft.caseId, 'notes', draft.noteId]">Open and save it</a>
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .draft {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--attune-space-half) var(--attune-space-1);
      padding: var(--attune-space-1) var(--attune-space-2);
      border-radius: var(--attune-radius);
      background: var(--attune-warning-container);
      color: var(--attune-on-warning-container);
    }
    p {
      flex: 1 1 14rem;
      font: var(--mat-sys-body-medium);
    }
    .attune-button {
      color: inherit;
      text-decoration: underline;
    }
  `,
})
export class UnsentDrafts {
  readonly drafts = input.required<readonly FoundDraft[]>();
}
