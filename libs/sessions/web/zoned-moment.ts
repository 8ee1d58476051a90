/** The wall clock of a moment in a time zone. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:MM`, 24 hours */
  time: string;
}

/** What a clock on the wall shows at a moment. */
export function wallClock(moment: Date, zone: string): WallClock {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/**
 * The moment at which a clock in the zone shows this day and time, ISO 8601 in UTC. When the clocks go forward over the
 * time, it is as much later as they jump; when they go back and the time comes twice, it is the first one.
 *
 * @returns null when the day or the time is not written out yet
 */
export function momentAt({ day, time }: WallClock, zone: string): string | null {
  const shown = Date.parse(`${day}T${time}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(shown)) {
    return null;
  }
  // The zone's offset just before and just after any change near this time; one of them fits, both on most days.
  const offsets = [shown - 86_400_000, shown + 86_400_000].map((moment) => offsetAt(moment, zone));
  const fitting = offsets.map((offset) => shown - offset).filter((moment) => offsetAt(moment, zone) === shown - moment);
  const moment = fitting.length > 0 ? Math.min(...fitting) : shown - (offsets[0] ?? 0);
  return new Date(moment).toISOString();
}

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const minute = Math.floor(moment / 60_000) * 60_000;
  const { day, time } = wallClock(new Date(minute), zone);
  return Date.parse(`${day}T${time}:00Z`) - minute;
}
