import { Component, computed, effect, inject, input, output, signal, untracked, viewChild } from '@angular/core';
import type { Addendum } from '@attune/notes/contract';
import { NotePart } from '@attune/notes/ui';
import { errorWords, FormMessage, Icon } from '@attune/shared/ui';
import { DraftStore, newId } from '@attune/shared/web';
import * as z from 'zod';
import { Notes } from '../notes';

const Kept = z.strictObject({ text: z.string(), key: z.string() });

/** Adds to a signed note. What is typed stays on this device until it is added; sent twice it is added once. */
@Component({
  selector: 'attune-addendum-composer',
  imports: [FormMessage, Icon, NotePart],
  template: `
    @if (refused(); as words) {
      <attune-form-message>{{ words }}</attune-form-message>
    }
    <attune-note-part
      heading="Add an addendum"
      prompt="What you learned later, or what has to be put right. The note above stays as it is."
      [small]="true"
      [value]="text()"
      (typed)="type($event)"
    />
    <div class="attune-row">
      <button type="button" class="attune-button tonal" [disabled]="!ready()" (click)="add()">
        <attune-icon name="add" /> Add to the note
      </button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--attune-space-1);
      padding-top: var(--attune-space-3);
      border-top: 1px solid var(--attune-card-border);
    }
  `,
})
export class AddendumComposer {
  private readonly notes = inject(Notes);
  private readonly drafts = inject(DraftStore);

  readonly noteId = input.required<string>();
  /** Words that wait to be added, when nothing is being written. */
  readonly proposal = input('');
  readonly added = output<Addendum>();

  protected readonly text = signal('');
  protected readonly busy = signal(false);
  protected readonly refused = signal('');
  protected readonly ready = computed(() => this.text().trim() !== '' && !this.busy());
  private readonly field = viewChild.required(NotePart);
  private key = newId();
  private readonly place = computed(() => `addendum:${this.noteId()}`);

  constructor() {
    effect(() => {
      const place = this.place();
      untracked(() => void this.restore(place));
    });
    effect(() => {
      const proposal = this.proposal();
      untracked(() => this.text.update((text) => text || proposal));
    });
  }

  protected type(text: string): void {
    this.text.set(text);
    // Another text is another addendum.
    this.key = newId();
    void (text === '' ? this.drafts.remove(this.place()) : this.drafts.put(this.place(), { text, key: this.key }));
  }

  protected async add(): Promise<void> {
    this.busy.set(true);
    this.refused.set('');
    try {
      const addendum = await this.notes.addTo(this.noteId(), this.text(), this.key);
      await this.drafts.remove(this.place());
      this.key = newId();
      this.text.set('');
      this.added.emit(addendum);
      this.field().focus();
    } catch (error) {
      this.refused.set(`Not added. ${errorWords(error).text} Your words are kept.`);
    } finally {
      this.busy.set(false);
    }
  }

  private async restore(place: string): Promise<void> {
    const kept = Kept.safeParse((await this.drafts.get(place))?.value);
    if (kept.success && this.text() === '') {
      this.text.set(kept.data.text);
      this.key = kept.data.key;
    }
  }
}
