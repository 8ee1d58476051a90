import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { PartnerMark } from '@attune/shared/ui';
import { arrange } from '../parts/note-arrangement';
import { formatOf, type Parts } from '../parts/note-parts';
import type { NotePartner } from '../parts/part-words';
import { NotePart } from './note-part';
import { RiskChoice } from './risk-choice';

/** A part and its new text. */
export interface PartChange {
  part: string;
  text: string;
}

/** A note to write: the sections of its format, a block for each partner, and what another format left behind. */
@Component({
  selector: 'attune-note-form',
  imports: [NotePart, PartnerMark, RiskChoice],
  templateUrl: './note-form.html',
  styleUrl: './note-form.scss',
})
export class NoteForm {
  readonly parts = input.required<Parts>();
  readonly partners = input.required<readonly NotePartner[]>();
  readonly changed = output<PartChange>();

  private readonly format = computed(() => formatOf(this.parts()));
  /** Leftovers keep their place until the format changes: a field must not vanish under the hand that empties it. */
  private readonly lasting = linkedSignal<{ format: string; written: string[] }, { format: string; parts: string[] }>({
    source: () => ({ format: this.format(), written: this.written() }),
    computation: ({ format, written }, before) => ({
      format,
      parts: before?.value.format === format ? [...new Set([...before.value.parts, ...written])] : written,
    }),
  });
  protected readonly arranged = computed(() => arrange(this.parts(), this.partners(), this.lasting().parts));

  private written(): string[] {
    return arrange(this.parts(), this.partners()).elsewhere.map(({ part }) => part);
  }

  protected text(part: string): string {
    return this.parts()[part] ?? '';
  }

  protected change(part: string, text: string): void {
    this.changed.emit({ part, text });
  }
}
