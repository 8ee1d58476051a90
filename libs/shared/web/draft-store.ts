import { inject, Service } from '@angular/core';
import { DraftCipher } from './draft-cipher';
import { DRAFT_SHELF } from './draft-shelf';
import { Session } from './session';

/** A draft kept on this device. `value` is what was put; `keptAt` when, ISO 8601. */
export interface Draft<T = unknown> {
  draftId: string;
  value: T;
  keptAt: string;
}

/**
 * Words that are not yet on the server, kept on this device: sealed with the signed-in person's device key, which the
 * server hands out at sign-in and which is never stored here. Another person on the same device finds noise, and sees
 * not even that there is something (`listForMe` lists one's own).
 *
 * Choose ids without clinical words (`note:<id>`): an id lies on the device in the clear.
 *
 * Keeping a draft is a safety net: a device without WebCrypto or IndexedDB (or with a full disk) must not stop anybody
 * from writing. `put` then answers false, and the page says "not kept on this device".
 */
@Service()
export class DraftStore {
  private readonly session = inject(Session);
  private readonly shelf = inject(DRAFT_SHELF);
  private cipher: { deviceKey: string; ready: Promise<DraftCipher> } | null = null;

  /** Keeps a value (anything JSON can hold) in place of what was kept under this id. False when it cannot be kept. */
  async put(draftId: string, value: unknown): Promise<boolean> {
    const me = this.session.me();
    if (me === null) {
      return false;
    }
    try {
      const cipher = await this.cipherOf(me.deviceKey);
      const kept = { value, keptAt: new Date().toISOString() };
      await this.shelf.put(me.id, draftId, await cipher.seal(kept, place(me.id, draftId)));
      return true;
    } catch {
      return false;
    }
  }

  /** What is kept under this id, or null. The shape is the caller's to check: an older version may have written it. */
  async get(draftId: string): Promise<Draft | null> {
    const me = this.session.me();
    if (me === null) {
      return null;
    }
    try {
      const draft = await this.shelf.get(me.id, draftId);
      return draft === undefined ? null : await this.open(me.id, me.deviceKey, draftId, draft);
    } catch {
      return null;
    }
  }

  /** Forgets what is kept under this id; fine when nothing is. */
  async remove(draftId: string): Promise<void> {
    const me = this.session.me();
    if (me !== null) {
      await this.shelf.remove(me.id, draftId).catch(() => undefined);
    }
  }

  /** All drafts of the signed-in person on this device, newest first. Those that do not open any more are left out. */
  async listForMe(): Promise<Draft[]> {
    const me = this.session.me();
    if (me === null) {
      return [];
    }
    const kept = await this.shelf.all(me.id).catch(() => []);
    const opened = await Promise.all(
      kept.map(({ draftId, draft }) => this.open(me.id, me.deviceKey, draftId, draft).catch(() => null)),
    );
    return opened.filter((draft) => draft !== null).sort((a, b) => b.keptAt.localeCompare(a.keptAt));
  }

  /** Forgets every draft of the signed-in person on this device. */
  async removeMine(): Promise<void> {
    const me = this.session.me();
    if (me !== null) {
      const kept = await this.shelf.all(me.id).catch(() => []);
      await Promise.all(kept.map(({ draftId }) => this.remove(draftId)));
    }
  }

  private async open(personId: string, deviceKey: string, draftId: string, draft: Parameters<DraftCipher['open']>[0]) {
    const cipher = await this.cipherOf(deviceKey);
    const kept = (await cipher.open(draft, place(personId, draftId))) as { value: unknown; keptAt: string };
    return { draftId, ...kept };
  }

  private cipherOf(deviceKey: string): Promise<DraftCipher> {
    if (this.cipher?.deviceKey !== deviceKey) {
      this.cipher = { deviceKey, ready: DraftCipher.of(deviceKey) };
    }
    return this.cipher.ready;
  }
}

function place(personId: string, draftId: string): string {
  return `attune draft ${personId} ${draftId}`;
}
