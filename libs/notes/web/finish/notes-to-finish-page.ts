import { Component, computed, inject, resource } from '@angular/core';
import { EmptyState, ErrorState, PageHeader, Skeleton } from '@attune/shared/ui';
import { paged } from '@attune/shared/web';
import { DraftPlaces } from '../autosave/draft-places';
import { UnsentDrafts } from '../list/unsent-drafts';
import { Notes } from '../notes';
import { NoteToFinish } from './note-to-finish';

/** What the person still has to write or sign, the longest waiting first. */
@Component({
  selector: 'attune-notes-to-finish-page',
  imports: [EmptyState, ErrorState, NoteToFinish, PageHeader, Skeleton, UnsentDrafts],
  templateUrl: './notes-to-finish-page.html',
  styleUrl: './notes-to-finish-page.scss',
})
export class NotesToFinishPage {
  private readonly notes = inject(Notes);
  private readonly drafts = inject(DraftPlaces);

  protected readonly list = paged((cursor) => this.notes.unfinished(cursor));
  private readonly kept = resource({ loader: () => this.drafts.find('note') });
  /** Notes that only this device knows: what the practice has a draft of is in the list already. */
  protected readonly unsent = computed(() => {
    const drafts = this.kept.hasValue() ? this.kept.value() : [];
    const listed = new Set(this.list.items().map(({ noteId }) => noteId));
    return drafts.filter(({ noteId }) => !listed.has(noteId) && listed.add(noteId));
  });
  protected readonly summary = computed(() => {
    const items = this.list.items();
    const pressing = items.filter(({ timeliness }) => timeliness === 'red' || timeliness === 'late').length;
    if (this.list.loading() || items.length === 0) {
      return '';
    }
    const count = `${items.length}${this.list.more() ? ' or more' : ''} to finish`;
    return pressing > 0 ? `${count}, ${pressing} of them over two days` : count;
  });
}
