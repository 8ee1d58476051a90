import { Component, input, output } from '@angular/core';
import { NoteFormat, noteLayouts } from '@attune/notes/contract';

/** Which format a note has. Changing it moves nothing and loses nothing. */
@Component({
  selector: 'attune-format-choice',
  template: `
    <fieldset>
      <legend class="attune-visually-hidden">Format of the note</legend>
      @for (format of formats; track format) {
        <label [class.on]="format === chosen()">
          <input type="radio" name="note-format" [checked]="format === chosen()" (change)="changed.emit(format)" />{{
            layouts[format].title
          }}
        </label>
      }
    </fieldset>
  `,
  styleUrl: './format-choice.scss',
})
export class FormatChoice {
  readonly chosen = input.required<NoteFormat>();
  readonly changed = output<NoteFormat>();

  protected readonly formats = NoteFormat.options;
  protected readonly layouts = noteLayouts;
}
