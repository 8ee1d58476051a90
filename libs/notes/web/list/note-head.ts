import { Component, computed, input } from '@angular/core';
import { noteLayouts, type Note } from '@attune/notes/contract';
import { Icon, StatusChip } from '@attune/shared/ui';
import { ExactTime } from '@attune/shared/web';

/** What a note is: of which session, by whom, in which state. The head of a note wherever it is shown. */
@Component({
  selector: 'attune-note-head',
  imports: [ExactTime, Icon, StatusChip],
  templateUrl: './note-head.html',
  styleUrl: './note-head.scss',
})
export class NoteHead {
  readonly note = input.required<Note>();
  readonly level = input<'page' | 'list'>('list');

  protected readonly format = computed(() => noteLayouts[this.note().format].title);
  protected readonly title = computed(() => {
    const { session } = this.note();
    return session === null ? 'Note' : session.number === null ? 'Session' : `Session ${session.number}`;
  });
}
