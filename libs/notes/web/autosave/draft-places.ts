import { inject, Service } from '@angular/core';
import { DraftStore, newId } from '@attune/shared/web';
import * as z from 'zod';
import type { KeptParts } from './autosave-ports';

const Parts = z.record(z.string(), z.string());
const KeptDraft = z.strictObject({
  caseId: z.string(),
  sessionId: z.string().nullable(),
  parts: Parts,
  saved: z.strictObject({ parts: Parts, version: z.int(), signed: z.boolean().optional() }).nullable(),
  sent: z.array(Parts).readonly(),
});
/** A note as it lies on the device: what the server does not have yet, and what it is about. */
export type KeptDraft = z.infer<typeof KeptDraft>;

export type DraftKind = 'note' | 'process-note';

/** A draft found on the device, with the note it belongs to. */
export interface FoundDraft extends KeptDraft {
  draftId: string;
  noteId: string;
  keptAt: string;
}

/**
 * Where unsent notes lie on this device. Each open page has a place of its own (`note:<id>:<page>`), so that two tabs do
 * not write over each other's copy; whoever opens the note next finds what a closed tab left behind.
 */
@Service()
export class DraftPlaces {
  private readonly store = inject(DraftStore);

  /** A place for the page that is open now. */
  place(kind: DraftKind, noteId: string): string {
    return `${kind}:${noteId}:${newId()}`;
  }

  put(place: string, kept: KeptParts, about: { caseId: string; sessionId: string | null }): Promise<boolean> {
    return this.store.put(place, { ...kept, ...about });
  }

  async remove(...places: string[]): Promise<void> {
    await Promise.all(places.map((place) => this.store.remove(place)));
  }

  /** Drafts of one kind that this device still holds for the signed-in person, the newest first. */
  async find(kind: DraftKind): Promise<FoundDraft[]> {
    const drafts = await this.store.listForMe();
    return drafts.flatMap(({ draftId, value, keptAt }) => {
      const [ofKind, noteId = ''] = draftId.split(':');
      const kept = KeptDraft.safeParse(value);
      return ofKind === kind && kept.success ? [{ ...kept.data, draftId, noteId, keptAt }] : [];
    });
  }

  /** The newest draft of one note, or null. */
  async findFor(kind: DraftKind, noteId: string): Promise<FoundDraft | null> {
    return (await this.find(kind)).find((draft) => draft.noteId === noteId) ?? null;
  }
}
