import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { UnfinishedNote } from '@attune/notes/contract';
import { timelinessWords } from '@attune/notes/ui';
import { Icon, PartnerNames, StatusChip } from '@attune/shared/ui';
import { When } from '@attune/shared/web';

/** One note to finish: whose session, when, how urgent. The whole row opens the editor. */
@Component({
  selector: 'attune-note-to-finish',
  imports: [Icon, PartnerNames, RouterLink, StatusChip, When],
  templateUrl: './note-to-finish.html',
  styleUrl: './note-to-finish.scss',
})
export class NoteToFinish {
  readonly item = input.required<UnfinishedNote>();

  protected readonly words = computed(() => timelinessWords[this.item().timeliness]);
  protected readonly address = computed(() => ['/cases', this.item().caseId, 'notes', this.item().noteId ?? 'new']);
  protected readonly query = computed(() => {
    const { noteId, sessionId } = this.item();
    return noteId === null && sessionId !== null ? { session: sessionId } : {};
  });
}
