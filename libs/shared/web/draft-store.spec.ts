import { webcrypto } from 'node:crypto';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Me } from '@attune/identity/contract';
import { aPerson } from './a-person';
import type { SealedDraft } from './draft-cipher';
import { DRAFT_SHELF, type DraftShelf } from './draft-shelf';
import { DraftStore } from './draft-store';
import { Session } from './session';

/** A shelf in memory that can be looked into and tampered with. */
class OpenShelf implements DraftShelf {
  readonly lying = new Map<string, SealedDraft>();
  full = false;

  async put(personId: string, draftId: string, draft: SealedDraft): Promise<void> {
    if (this.full) {
      throw new Error('QuotaExceededError');
    }
    this.lying.set(`${personId} ${draftId}`, draft);
  }
  async get(personId: string, draftId: string): Promise<SealedDraft | undefined> {
    return this.lying.get(`${personId} ${draftId}`);
  }
  async remove(personId: string, draftId: string): Promise<void> {
    this.lying.delete(`${personId} ${draftId}`);
  }
  async all(personId: string): Promise<{ draftId: string; draft: SealedDraft }[]> {
    return [...this.lying]
      .filter(([place]) => place.startsWith(`${personId} `))
      .map(([place, draft]) => ({ draftId: place.slice(personId.length + 1), draft }));
  }
}

const anna = aPerson();
const sam = aPerson({
  id: '0199c0de-0000-7000-8000-000000000002',
  deviceKey: btoa('another key of thirty-two bytes!'),
});

describe('DraftStore', () => {
  const me = signal<Me | null>(null);
  let shelf: OpenShelf;
  let drafts: DraftStore;

  beforeAll(() => {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  });

  beforeEach(() => {
    me.set(anna);
    shelf = new OpenShelf();
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: { me } },
        { provide: DRAFT_SHELF, useValue: shelf },
      ],
    });
    drafts = TestBed.inject(DraftStore);
  });

  it('gives back what was kept, with when', async () => {
    expect(await drafts.put('note:1', { text: 'Half a sentence' })).toBe(true);
    const draft = await drafts.get('note:1');
    expect(draft?.value).toEqual({ text: 'Half a sentence' });
    expect(Date.parse(draft?.keptAt ?? '')).not.toBeNaN();
  });

  it('leaves nothing readable on the device', async () => {
    await drafts.put('note:1', { text: 'Half a sentence' });
    const [lying] = [...shelf.lying.values()];
    const bytes = Buffer.from(lying?.sealed ?? new ArrayBuffer(0));
    expect(bytes.includes('Half')).toBe(false);
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('shows another person on the same device nothing, not even that something is there', async () => {
    await drafts.put('note:1', 'mine');
    me.set(sam);
    expect(await drafts.get('note:1')).toBeNull();
    expect(await drafts.listForMe()).toEqual([]);
  });

  it('does not open with another key, nor when moved to another place', async () => {
    await drafts.put('note:1', 'mine');
    const draft = shelf.lying.get(`${anna.id} note:1`)!;
    shelf.lying.set(`${anna.id} note:2`, draft);
    shelf.lying.set(`${sam.id} note:1`, draft);
    expect(await drafts.get('note:2')).toBeNull();
    me.set(sam);
    expect(await drafts.get('note:1')).toBeNull();
  });

  it('lists one’s own, newest first, and leaves out what does not open any more', async () => {
    await drafts.put('note:1', 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await drafts.put('note:2', 2);
    shelf.lying.set(`${anna.id} note:3`, { iv: new Uint8Array(12), sealed: new ArrayBuffer(32) });
    expect((await drafts.listForMe()).map((draft) => draft.draftId)).toEqual(['note:2', 'note:1']);
  });

  it('forgets one, or all of one’s own and nobody else’s', async () => {
    await drafts.put('note:1', 1);
    await drafts.put('note:2', 2);
    await drafts.remove('note:1');
    expect(await drafts.get('note:1')).toBeNull();
    me.set(sam);
    await drafts.put('exercise:1', 3);
    await drafts.removeMine();
    me.set(anna);
    expect((await drafts.listForMe()).length).toBe(1);
  });

  it('says so instead of failing when the device cannot keep anything', async () => {
    shelf.full = true;
    expect(await drafts.put('note:1', 'text')).toBe(false);
    me.set(null);
    expect(await drafts.put('note:1', 'text')).toBe(false);
  });

  it('never uses a nonce twice', async () => {
    const seen = new Set<string>();
    for (let time = 0; time < 50; time++) {
      await drafts.put('note:1', 'the same');
      seen.add(Buffer.from(shelf.lying.get(`${anna.id} note:1`)!.iv).toString('hex'));
    }
    expect(seen.size).toBe(50);
  });
});
