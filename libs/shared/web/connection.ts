import { DOCUMENT } from '@angular/common';
import { computed, DestroyRef, inject, Service, signal } from '@angular/core';

/** How long to wait before asking again whether the server is back, in milliseconds; the last one repeats. */
const patience = [2000, 4000, 8000, 15_000, 30_000];

/**
 * Whether the practice can be reached. `offline`: this device has no network. `unavailable`: it has, but the server does
 * not answer (or answers 503). Set by the interceptor from real requests; asks again by itself until it is back.
 */
@Service()
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly network = signal(this.window?.navigator.onLine ?? true);
  private readonly answering = signal(true);
  private attempts = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  readonly state = computed(() => (!this.network() ? 'offline' : this.answering() ? 'online' : 'unavailable'));
  readonly online = computed(() => this.state() === 'online');

  constructor() {
    const up = () => {
      this.network.set(true);
      void this.retry();
    };
    const down = () => this.network.set(false);
    this.window?.addEventListener('online', up);
    this.window?.addEventListener('offline', down);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('online', up);
      this.window?.removeEventListener('offline', down);
      this.stopAsking();
    });
  }

  /** A request was answered: whatever it said, the server is there. */
  answered(): void {
    this.attempts = 0;
    this.stopAsking();
    this.answering.set(true);
  }

  /** A request was not answered, or with 503. */
  unanswered(): void {
    this.answering.set(false);
    this.askLater();
  }

  /** Asks now. True when the server is back. */
  async retry(): Promise<boolean> {
    this.stopAsking();
    try {
      // The health door needs no sign-in and does not keep one alive.
      const answer = await fetch('/health/live', { cache: 'no-store', credentials: 'omit' });
      if (answer.ok) {
        this.answered();
        return true;
      }
    } catch {
      // Not there yet: ask again later.
    }
    this.unanswered();
    return false;
  }

  private askLater(): void {
    if (this.timer === null) {
      const wait = patience[Math.min(this.attempts++, patience.length - 1)];
      this.timer = setTimeout(() => void this.retry(), wait);
    }
  }

  private stopAsking(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
  }
}
