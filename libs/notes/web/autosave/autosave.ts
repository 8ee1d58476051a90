import { computed, signal } from '@angular/core';
import { hasWords, mergeParts, sameParts, type Merging, type Parts } from '@attune/notes/ui';
import type { SavingState } from '@attune/shared/ui';
import type { AutosavePorts, KeptParts, Saved } from './autosave-ports';
import { DeviceCopy } from './device-copy';
import { waitBeforeTry, type SaveFailure } from './save-failure';

/** Saved this long after the last key, and at the latest this long after the first unsaved one, in milliseconds. */
const pause = 1000;
const longest = 2000;
/** A server that says nothing for this long is treated as away. */
const patience = 12_000;
/** How many unanswered texts are remembered. */
const remembered = 6;

/** Two versions that a person has to bring together. */
export interface Collision extends Merging {
  theirs: Saved;
}

/**
 * Saves what is typed as it is typed, and loses none of it: every change is kept on the device at once and sent within
 * two seconds; what cannot be sent is sent again until it is acknowledged; what was changed elsewhere meanwhile is
 * merged, and where both changed the same part the person chooses. Knows nothing of screens or HTTP.
 */
export class Autosave {
  private readonly device: DeviceCopy;
  private readonly current = signal<Parts>({});
  private readonly saved = signal<Saved | null>(null);
  private readonly savedAt = signal<Date | null>(null);
  private readonly busy = signal(false);
  private readonly trouble = signal<SaveFailure | null>(null);
  private readonly collided = signal<Collision | null>(null);
  private readonly taken = signal<readonly string[]>([]);
  private sent: readonly Parts[] = [];
  private sending: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private waitingSince: number | null = null;
  private failures = 0;
  private ended = false;

  readonly parts = this.current.asReadonly();
  readonly collision = this.collided.asReadonly();
  /** Parts that came in from another tab or device with the last merge. */
  readonly takenOver = this.taken.asReadonly();
  /** Whether there are words that the server has not acknowledged. */
  readonly dirty = computed(() => {
    const saved = this.saved();
    return saved === null ? hasWords(this.current()) : !sameParts(this.current(), saved.parts);
  });
  /** Whether the server has a draft at all. */
  readonly begun = computed(() => this.saved() !== null);
  readonly version = computed(() => this.saved()?.version ?? null);
  /** Signed elsewhere while it was open here. */
  readonly signed = computed(() => this.saved()?.signed === true);
  readonly state = computed(() => this.describe());

  /** @param start what is there already: on the server, on the device, or (a new note) only its format */
  constructor(
    private readonly ports: AutosavePorts,
    start: { parts: Parts; saved: Saved | null; savedAt?: Date; kept?: KeptParts | null },
  ) {
    this.device = new DeviceCopy(ports);
    const { kept } = start;
    this.current.set(kept?.parts ?? start.parts);
    this.saved.set(kept ? kept.saved : start.saved);
    this.savedAt.set(start.savedAt ?? null);
    this.sent = kept?.sent ?? [];
    if (kept && start.saved) {
      this.takeIn(start.saved);
    }
    if (this.dirty()) {
      void this.keep();
      this.sendIn(0);
    } else if (kept) {
      void this.device.forget();
    }
  }

  /** One part as it is now typed. */
  change(part: string, text: string): void {
    this.current.update((parts) => ({ ...parts, [part]: text }));
    this.wait();
  }

  /** Sends now whatever is waiting. True when the server has everything. */
  async flush(): Promise<boolean> {
    while (this.dirty()) {
      if (this.stopped() || !(await this.send())) {
        return false;
      }
    }
    return !this.stopped();
  }

  /** The server can be reached again: no need to wait for the next try. */
  retryNow(): void {
    if (this.trouble() !== null && this.dirty() && !this.stopped()) {
      this.sendIn(0);
    }
  }

  /** Ends a collision with the text that the person chose for each part. */
  resolve(chosen: Parts): Promise<boolean> {
    const collision = this.collided();
    if (collision !== null) {
      this.saved.set(collision.theirs);
      this.current.set({ ...collision.merged, ...chosen });
      this.sent = [];
      this.savedAt.set(new Date());
      this.collided.set(null);
      void this.keep();
    }
    return this.flush();
  }

  /** Another request (signing) found that the note was changed elsewhere. */
  async overtaken(): Promise<void> {
    this.takeIn(await this.ports.read());
  }

  /** Stops for good; what was not sent stays on the device. */
  end(): void {
    this.ended = true;
    this.clearTimer();
  }

  private stopped(): boolean {
    return this.ended || this.collided() !== null || this.signed();
  }

  private wait(): void {
    if (!this.dirty()) {
      // Typed and taken back: nothing to send, and nothing to keep.
      this.clearTimer();
      this.waitingSince = null;
      this.trouble.set(null);
      void this.device.forget();
      return;
    }
    void this.keep();
    this.waitingSince ??= Date.now();
    const failing = this.trouble()?.kind === 'unreachable';
    if (this.stopped() || (failing && this.timer !== null)) {
      return;
    }
    this.sendIn(Math.max(0, Math.min(pause, this.waitingSince + longest - Date.now())));
  }

  private keep(): Promise<void> {
    return this.device.keep({ parts: this.current(), saved: this.saved(), sent: this.sent });
  }

  private sendIn(milliseconds: number): void {
    this.clearTimer();
    this.timer = setTimeout(() => void this.sendAndGoOn(), milliseconds);
  }

  private clearTimer(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
  }

  private async sendAndGoOn(): Promise<void> {
    this.timer = null;
    if ((await this.send()) && this.dirty() && this.timer === null && !this.stopped()) {
      this.wait();
    }
  }

  private send(): Promise<boolean> {
    if (!this.dirty() || this.stopped()) {
      return Promise.resolve(!this.stopped());
    }
    this.sending ??= this.sendOnce().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendOnce(): Promise<boolean> {
    this.clearTimer();
    this.waitingSince = null;
    const parts = this.current();
    const before = this.saved();
    this.sent = [...this.sent, parts].slice(-remembered);
    this.busy.set(true);
    try {
      const saved =
        before === null
          ? await this.inTime(this.ports.begin(parts))
          : { parts, version: await this.inTime(this.ports.save(parts, before.version)) };
      this.failures = 0;
      this.trouble.set(null);
      return this.takeIn(saved);
    } catch (error) {
      return await this.fail(this.ports.failure(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** What the server has now becomes what we start from. False when the person has to choose first. */
  private takeIn(theirs: Saved): boolean {
    const merging = mergeParts(this.saved()?.parts ?? {}, this.current(), theirs.parts, this.sent);
    if (theirs.signed) {
      this.saved.set(theirs);
      return false;
    }
    if (merging.clashes.length > 0) {
      this.collided.set({ ...merging, theirs });
      return false;
    }
    this.saved.set(theirs);
    this.sent = [];
    this.savedAt.set(new Date());
    if (merging.takenOver.length > 0) {
      this.taken.set(merging.takenOver);
    }
    if (!sameParts(this.current(), merging.merged)) {
      this.current.set(merging.merged);
    }
    void (this.dirty() ? this.keep() : this.device.forget());
    return true;
  }

  private async fail(failure: SaveFailure): Promise<boolean> {
    if (failure.kind === 'overtaken' || failure.kind === 'signed') {
      try {
        const merged = this.takeIn(await this.inTime(this.ports.read()));
        if (merged && this.dirty()) {
          this.sendIn(0);
        }
        return merged;
      } catch (error) {
        return this.fail(afterReading(this.ports.failure(error)));
      }
    }
    this.trouble.set(failure);
    if (failure.kind === 'unreachable' && !this.ended) {
      this.failures++;
      this.sendIn(waitBeforeTry(this.failures, failure.wait));
    }
    return false;
  }

  /** Rejects when nobody answers in time, but never while the person is typing their password. */
  private inTime<T>(request: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let timer = setTimeout(check, patience);
      const ports = this.ports;
      function check(): void {
        if (ports.signingIn()) {
          timer = setTimeout(check, 1000);
        } else {
          reject(new Error('No answer'));
        }
      }
      request.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  private describe(): SavingState {
    const trouble = this.trouble();
    if (this.collided() !== null) {
      return { kind: 'refused', message: 'Changed in two places: choose what stays' };
    }
    if (this.dirty() || trouble !== null) {
      if (trouble?.kind === 'refused') {
        return { kind: 'refused', message: trouble.message };
      }
      if (this.signed()) {
        return { kind: 'refused', message: 'Signed meanwhile: this is kept on this device' };
      }
      const signedOut = trouble?.kind === 'signed-out' || this.ports.signingIn();
      if (this.dirty() && (trouble !== null || signedOut)) {
        const at = this.device.keptAt();
        if (!this.device.works() || at === null) {
          return { kind: 'refused', message: 'Not saved: keep this page open' };
        }
        const because = signedOut ? 'signed-out' : this.ports.offline() ? 'offline' : 'unavailable';
        return { kind: 'kept-on-device', at, because };
      }
    }
    const at = this.savedAt();
    return this.busy() || this.dirty()
      ? { kind: 'saving' }
      : at === null
        ? { kind: 'untouched' }
        : { kind: 'saved', at };
  }
}

/** A read is neither overtaken nor too late: whatever it answers, it is not asked for again at once. */
function afterReading(failure: SaveFailure): SaveFailure {
  return failure.kind === 'overtaken' || failure.kind === 'signed' ? { kind: 'unreachable', wait: null } : failure;
}
