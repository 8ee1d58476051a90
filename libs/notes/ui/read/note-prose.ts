import { Component, computed, input } from '@angular/core';
import { Risk } from '@attune/notes/contract';
import { PartnerMark, StatusChip } from '@attune/shared/ui';
import { arrange, type Place } from '../parts/note-arrangement';
import type { Parts } from '../parts/note-parts';
import type { NotePartner } from '../parts/part-words';
import { riskName, riskTone } from '../parts/risk-words';

/** A note to read: what is written, in the order of its format, each partner's part in their own block. */
@Component({
  selector: 'attune-note-prose',
  imports: [PartnerMark, StatusChip],
  templateUrl: './note-prose.html',
  styleUrl: './note-prose.scss',
})
export class NoteProse {
  readonly parts = input.required<Parts>();
  readonly partners = input.required<readonly NotePartner[]>();

  protected readonly shown = computed(() => {
    const { before, blocks, after, elsewhere } = arrange(this.parts(), this.partners());
    return {
      before: this.written(before),
      blocks: blocks
        .map(({ partner, places, risk, remark }) => ({
          partner,
          places: this.written(places),
          risk: this.riskOf(risk),
          remark: this.text(remark),
        }))
        .filter(({ places, risk, remark }) => places.length > 0 || risk.known || remark !== ''),
      after: this.written(after),
      elsewhere: elsewhere.map((place) => ({
        ...place,
        title: place.partner ? `${place.partner.name}: ${place.title}` : place.title,
        text: this.text(place.part),
      })),
    };
  });

  private text(part: string): string {
    return this.parts()[part]?.trim() ?? '';
  }

  private written(places: readonly Place[]) {
    return places.map((place) => ({ ...place, text: this.text(place.part) })).filter(({ text }) => text !== '');
  }

  private riskOf(part: string) {
    const risk = Risk.catch('unknown').parse(this.text(part));
    return { known: risk !== 'unknown', name: riskName(risk), tone: riskTone(risk) };
  }
}
