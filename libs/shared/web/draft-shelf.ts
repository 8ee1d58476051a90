import { InjectionToken } from '@angular/core';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { SealedDraft } from './draft-cipher';

/** Where sealed drafts lie. Knows nothing of what is in them. */
export interface DraftShelf {
  put(personId: string, draftId: string, draft: SealedDraft): Promise<void>;
  get(personId: string, draftId: string): Promise<SealedDraft | undefined>;
  remove(personId: string, draftId: string): Promise<void>;
  all(personId: string): Promise<{ draftId: string; draft: SealedDraft }[]>;
}

export const DRAFT_SHELF = new InjectionToken<DraftShelf>('DRAFT_SHELF', { factory: () => new IndexedDbShelf() });

interface Shelves extends DBSchema {
  drafts: { key: [string, string]; value: { personId: string; draftId: string } & SealedDraft };
}

/** The browser's IndexedDB: survives a closed tab, a dead battery and a dead server. */
export class IndexedDbShelf implements DraftShelf {
  private opening: Promise<IDBPDatabase<Shelves>> | null = null;

  async put(personId: string, draftId: string, draft: SealedDraft): Promise<void> {
    await (await this.database()).put('drafts', { personId, draftId, ...draft });
  }

  async get(personId: string, draftId: string): Promise<SealedDraft | undefined> {
    return (await this.database()).get('drafts', [personId, draftId]);
  }

  async remove(personId: string, draftId: string): Promise<void> {
    await (await this.database()).delete('drafts', [personId, draftId]);
  }

  async all(personId: string): Promise<{ draftId: string; draft: SealedDraft }[]> {
    const range = IDBKeyRange.bound([personId, ''], [personId, '\uffff']);
    const rows = await (await this.database()).getAll('drafts', range);
    return rows.map(({ draftId, iv, sealed }) => ({ draftId, draft: { iv, sealed } }));
  }

  private database(): Promise<IDBPDatabase<Shelves>> {
    this.opening ??= open().catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }
}

async function open(): Promise<IDBPDatabase<Shelves>> {
  // Loaded with the first draft: the pages that only read do not need it.
  const { openDB } = await import('idb');
  return openDB<Shelves>('attune', 1, {
    upgrade: (database) => void database.createObjectStore('drafts', { keyPath: ['personId', 'draftId'] }),
  });
}
