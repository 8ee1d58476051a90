import { Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { modalityWords } from '@attune/sessions/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import type { SessionDraft } from './session-draft';

/** When, how long and where: the fields that planning and moving a session share. */
@Component({
  selector: 'attune-session-fields',
  imports: [Field, FieldInput, FormField],
  template: `
    <div class="when">
      <attune-field label="Day">
        <input attuneInput type="date" [formField]="form().day" />
      </attune-field>
      <attune-field label="Time">
        <input attuneInput type="time" step="300" [formField]="form().time" />
      </attune-field>
      <attune-field label="Minutes">
        <input attuneInput type="number" inputmode="numeric" step="5" [formField]="form().minutes" />
      </attune-field>
      <attune-field label="Where">
        <select attuneInput [formField]="form().modality">
          @for (words of places; track words.modality) {
            <option [value]="words.modality">{{ words.name }}</option>
          }
        </select>
      </attune-field>
    </div>
    <p class="attune-quiet attune-small">Times are in {{ zone().replaceAll('_', ' ') }}, your time zone.</p>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--attune-space-1);
    }
    .when {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
      gap: var(--attune-space-2);
      max-width: 44rem;
    }
  `,
})
export class SessionFields {
  readonly form = input.required<FieldTree<SessionDraft>>();
  readonly zone = input.required<string>();

  protected readonly places = modalityWords;
}
