import { signal } from '@angular/core';
import type { AutosavePorts, KeptParts } from './autosave-ports';

/**
 * The copy on the device while words wait for the server. Keystrokes come faster than a device seals and writes: one
 * write at a time, and of those waiting only the newest. Forgetting waits its turn, too, so that a late write does not
 * bring back what the server already has.
 */
export class DeviceCopy {
  private wanted: KeptParts | 'nothing' | null = null;
  private working: Promise<void> = Promise.resolve();
  private atWork = false;
  private readonly when = signal<Date | null>(null);
  private readonly able = signal(true);

  /** When the newest words were kept. */
  readonly keptAt = this.when.asReadonly();
  /** False when this device cannot keep anything. */
  readonly works = this.able.asReadonly();

  constructor(private readonly ports: Pick<AutosavePorts, 'keep' | 'forget'>) {}

  keep(kept: KeptParts): Promise<void> {
    return this.want(kept);
  }

  forget(): Promise<void> {
    return this.want('nothing');
  }

  private want(wanted: KeptParts | 'nothing'): Promise<void> {
    this.wanted = wanted;
    if (!this.atWork) {
      this.atWork = true;
      this.working = this.work();
    }
    return this.working;
  }

  private async work(): Promise<void> {
    for (let next = this.wanted; next !== null; next = this.wanted) {
      this.wanted = null;
      if (next === 'nothing') {
        await this.ports.forget();
      } else {
        const kept = await this.ports.keep(next);
        this.able.set(kept);
        if (kept) {
          this.when.set(new Date());
        }
      }
    }
    this.atWork = false;
  }
}
