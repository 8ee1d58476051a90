import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, ErrorState, Icon, Skeleton } from '@attune/shared/ui';
import { CaseContext, paged, Session } from '@attune/shared/web';
import { DraftPlaces } from '../autosave/draft-places';
import { Notes } from '../notes';
import { NoteCard } from './note-card';
import { UnsentDrafts } from './unsent-drafts';

const filters = [
  { state: 'all', name: 'All' },
  { state: 'draft', name: 'Drafts' },
  { state: 'signed', name: 'Signed' },
] as const;
type Filter = (typeof filters)[number]['state'];

/** The progress notes of a case, the newest first, each to be read on the spot. */
@Component({
  selector: 'attune-notes-page',
  imports: [EmptyState, ErrorState, Icon, NoteCard, RouterLink, Skeleton, UnsentDrafts],
  templateUrl: './notes-page.html',
  styleUrl: './notes-page.scss',
})
export class NotesPage {
  private readonly notes = inject(Notes);
  private readonly drafts = inject(DraftPlaces);
  private readonly open = inject(CaseContext);
  private readonly session = inject(Session);
  private readonly caseId = this.open.case().id;

  /** A supervisor reads the notes of a case and writes none. */
  protected readonly mayWrite = computed(() => this.open.isOnCareTeam(this.session.me()?.id));
  protected readonly filters = filters;
  protected readonly filter = signal<Filter>('all');
  protected readonly list = paged((cursor) => this.notes.list(this.caseId, cursor));
  protected readonly shown = computed(() => {
    const filter = this.filter();
    return this.list.items().filter((note) => filter === 'all' || note.state === filter);
  });
  protected readonly newestSigned = computed(() => this.list.items().find(({ state }) => state === 'signed')?.id);
  private readonly kept = resource({ loader: () => this.drafts.find('note') });
  /** What this device still holds of this case; a note with two copies counts once. */
  protected readonly unsent = computed(() => {
    const drafts = this.kept.hasValue() ? this.kept.value() : [];
    const seen = new Set<string>();
    return drafts.filter(({ caseId, noteId }) => caseId === this.caseId && !seen.has(noteId) && seen.add(noteId));
  });
  /** Said to a screen reader when the list has changed. */
  protected readonly found = computed(() => {
    const count = this.shown().length;
    return this.list.loading() ? '' : `${count}${this.list.more() ? ' or more' : ''} ${count === 1 ? 'note' : 'notes'}`;
  });
}
