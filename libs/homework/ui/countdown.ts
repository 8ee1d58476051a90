/**
 * A timer that counts by the moment it ends, not by ticks: a locked phone stops the ticks, not the time.
 * `endsAt` is in milliseconds since 1970 and null while it stands; `left` are the milliseconds it stands at.
 */
export interface Countdown {
  readonly seconds: number;
  readonly endsAt: number | null;
  readonly left: number;
}

/** A countdown that has not been started. */
export function countdown(seconds: number): Countdown {
  return { seconds, endsAt: null, left: seconds * 1000 };
}

/** Milliseconds that are left at a moment, never below 0. */
export function leftAt({ endsAt, left }: Countdown, now: number): number {
  return Math.max(0, endsAt === null ? left : endsAt - now);
}

/** Starts it, or goes on after a pause. From the beginning when it had run out. */
export function started(timer: Countdown, now: number): Countdown {
  const left = leftAt(timer, now) || timer.seconds * 1000;
  return { ...timer, left, endsAt: now + left };
}

export function paused(timer: Countdown, now: number): Countdown {
  return { ...timer, left: leftAt(timer, now), endsAt: null };
}

/** Minutes and seconds as on a clock: "3:00", "0:07". A begun second still shows. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A length of time in words: "3 minutes", "45 seconds", "1 minute 30 seconds". */
export function lengthWords(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 60), 'minute'],
    [seconds % 60, 'second'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : [])).join(' ');
}
