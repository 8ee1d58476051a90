const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day in a time zone at a moment.
 * @param timeZone IANA name
 * @returns `YYYY-MM-DD`
 * @throws RangeError for a zone that this runtime does not know
 */
export function dayIn(timeZone: string, now: Date): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}`;
}

/** The calendar day after a day, both `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/**
 * The first moment of a calendar day in a time zone. It is not always midnight: some zones change their clocks then,
 * so the moment is searched for, not computed from an offset. A day lasts until the first moment of the next one:
 * 23, 24 or 25 hours.
 */
export function startOfDay(timeZone: string, day: string): Date {
  // No zone is further from UTC than 14 hours.
  let before = Date.parse(day) - DAY;
  let from = Date.parse(day) + DAY;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayIn(timeZone, new Date(middle)) < day) before = middle;
    else from = middle;
  }
  return new Date(from);
}
