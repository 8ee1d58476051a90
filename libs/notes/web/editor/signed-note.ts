import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { Addendum, Note } from '@attune/notes/contract';
import { formatOf, NoteProse, partName, partsOf } from '@attune/notes/ui';
import { AudienceChip, FormMessage, Icon } from '@attune/shared/ui';
import { CaseContext, Session } from '@attune/shared/web';
import { DraftPlaces } from '../autosave/draft-places';
import { NoteHead } from '../list/note-head';
import { AddendumComposer } from './addendum-composer';
import { NoteAddenda } from './note-addenda';
import { partnersOf } from './note-partners';
import type { OpenSigned } from './open-note';

/** A signed note: to read, and to add to. */
@Component({
  selector: 'attune-signed-note',
  imports: [AddendumComposer, AudienceChip, FormMessage, Icon, NoteAddenda, NoteHead, NoteProse],
  templateUrl: './signed-note.html',
  styleUrl: './signed-note.scss',
})
export class SignedNote {
  private readonly context = inject(CaseContext);
  private readonly session = inject(Session);
  private readonly drafts = inject(DraftPlaces);

  readonly note = input.required<Note>();
  readonly unsent = input<OpenSigned['unsent']>(null);
  readonly changed = output<Note>();

  /** Supervisors read; the care team adds. */
  protected readonly mayAdd = computed(() => this.context.isOnCareTeam(this.session.me()?.id));
  protected readonly parts = computed(() => partsOf(this.note()));
  protected readonly partners = computed(() => partnersOf(this.context, this.parts()));
  /** Words of before the signature that are not in it, by part, until the person has dealt with them. */
  protected readonly left = linkedSignal(() =>
    Object.entries(this.unsent()?.parts ?? {}).map(([part, text]) => ({
      name: partName(formatOf(this.parts()), part, this.partners()),
      text,
    })),
  );
  /** The same words, ready to become an addendum. */
  protected readonly leftText = computed(() =>
    this.left()
      .map(({ name, text }) => `${name}: ${text}`)
      .join('\n\n'),
  );

  protected add(addendum: Addendum): void {
    const note = this.note();
    this.changed.emit({ ...note, addenda: [...note.addenda, addendum] });
    void this.forgetLeft();
  }

  protected async forgetLeft(): Promise<void> {
    await this.drafts.remove(...(this.unsent()?.places ?? []));
    this.left.set([]);
  }
}
