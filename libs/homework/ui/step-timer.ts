import { Component, computed, DestroyRef, effect, inject, linkedSignal, input, signal } from '@angular/core';
import { Icon } from '@attune/shared/ui';
import { clockWords, countdown, leftAt, lengthWords, paused, started, type Countdown } from './countdown';

/** The timer of a step: starts when asked, pauses, and ends without a sound or a verdict. */
@Component({
  selector: 'attune-step-timer',
  imports: [Icon],
  template: `
    <div class="time" role="timer" [attr.aria-label]="'Timer, ' + length()">
      <span class="clock">{{ clock() }}</span>
      <span class="track" aria-hidden="true"><span [style.width.%]="share()"></span></span>
    </div>
    <button type="button" class="attune-button tonal" (click)="toggle()">
      <attune-icon [name]="running() ? 'pause' : 'play'" /> {{ action() }}
    </button>
    <p class="words" role="status">
      @if (over()) {
        The time is up. Take as long as you like.
      }
    </p>
  `,
  styleUrl: './step-timer.scss',
})
export class StepTimer {
  readonly seconds = input.required<number>();

  private readonly timer = linkedSignal<Countdown>(() => countdown(this.seconds()));
  private readonly now = signal(Date.now());
  private readonly left = computed(() => leftAt(this.timer(), this.now()));
  protected readonly over = computed(() => this.left() === 0);
  protected readonly running = computed(() => this.timer().endsAt !== null && !this.over());
  protected readonly clock = computed(() => clockWords(this.left()));
  protected readonly length = computed(() => lengthWords(this.seconds()));
  protected readonly share = computed(() => (this.left() / (this.seconds() * 1000)) * 100);
  protected readonly action = computed(() => {
    if (this.running()) return 'Pause';
    if (this.over()) return 'Once more';
    return this.left() === this.seconds() * 1000 ? `Start ${this.length()}` : 'Go on';
  });

  constructor() {
    effect((stop) => {
      if (!this.running()) return;
      const tick = setInterval(() => this.now.set(Date.now()), 250);
      stop(() => clearInterval(tick));
    });
    // Back from a locked phone: show the true time at once.
    const look = () => this.now.set(Date.now());
    document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', look));
  }

  protected toggle(): void {
    const now = Date.now();
    this.now.set(now);
    this.timer.update((timer) => (this.running() ? paused(timer, now) : started(timer, now)));
  }
}
