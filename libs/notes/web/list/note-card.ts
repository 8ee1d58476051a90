import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Note } from '@attune/notes/contract';
import { NoteProse, openingWords, partsOf } from '@attune/notes/ui';
import { Icon } from '@attune/shared/ui';
import { CaseContext, Session } from '@attune/shared/web';
import { NoteAddenda } from '../editor/note-addenda';
import { partnersOf } from '../editor/note-partners';
import { NoteHead } from './note-head';

/** A note in the list: its first words, and on demand all of it. A draft leads straight to the editor. */
@Component({
  selector: 'attune-note-card',
  imports: [Icon, NoteAddenda, NoteHead, NoteProse, RouterLink],
  templateUrl: './note-card.html',
  styleUrl: './note-card.scss',
})
export class NoteCard {
  private readonly context = inject(CaseContext);
  private readonly session = inject(Session);

  readonly note = input.required<Note>();
  /** Whether it is read without asking for it. */
  readonly openAtFirst = input(false);

  protected readonly open = linkedSignal(() => this.openAtFirst());
  /** Supervisors read; the care team adds. */
  protected readonly mayAdd = computed(() => this.context.isOnCareTeam(this.session.me()?.id));
  protected readonly parts = computed(() => partsOf(this.note()));
  protected readonly partners = computed(() => partnersOf(this.context, this.parts()));
  protected readonly opening = computed(() => openingWords(this.parts(), this.partners()));
  protected readonly textId = computed(() => `note-text-${this.note().id}`);
}
