const locale = pickLocale();
const formats = new Map<string, Intl.DateTimeFormat>();

/** English as the person's device writes it (day before month or after), British where it speaks another language. */
function pickLocale(): string {
  const language = typeof navigator === 'undefined' ? '' : navigator.language;
  return language.startsWith('en') ? language : 'en-GB';
}

function format(zone: string, style: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${style}`;
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    formats.set(key, made);
  }
  return made;
}

/** Date and time, as in "Tue, 3 Nov 2026, 14:05", in the zone. */
export function exactTime(moment: string | Date, zone: string): string {
  return format(zone, 'exact', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(moment));
}

/** The time alone, as in "14:05", in the zone. */
export function timeOfDay(moment: string | Date, zone: string): string {
  return format(zone, 'time', { hour: 'numeric', minute: '2-digit' }).format(new Date(moment));
}

/**
 * A calendar day, as in "Tue, 3 Nov 2026". A day without a time (`2026-11-03`) belongs to no zone and is never shifted;
 * a moment is shown as the day it falls on in the zone.
 */
export function exactDay(dayOrMoment: string | Date, zone: string): string {
  const plain = typeof dayOrMoment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dayOrMoment);
  return format(plain ? 'UTC' : zone, 'day', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(dayOrMoment));
}

/** The day in the zone as `YYYY-MM-DD`. */
export function dayIn(moment: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(moment);
}

/**
 * How far away a moment or day is, the way one says it: "in 20 minutes", "2 hours ago", "yesterday", "in 3 days",
 * "5 weeks ago"; from ten weeks on the date itself, because nobody counts that far.
 */
export function relativeTime(dayOrMoment: string, now: Date, zone: string): string {
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(dayOrMoment);
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const day = plain ? dayOrMoment : dayIn(new Date(dayOrMoment), zone);
  const days = Math.round((Date.parse(day) - Date.parse(dayIn(now, zone))) / 86_400_000);
  if (!plain) {
    const minutes = Math.round((Date.parse(dayOrMoment) - now.getTime()) / 60_000);
    if (Math.abs(minutes) < 1) {
      return 'just now';
    }
    if (Math.abs(minutes) < 60) {
      return words.format(minutes, 'minute');
    }
    // Six hours across midnight are still "6 hours ago"; beyond that the day says more.
    if (days === 0 || Math.abs(minutes) < 6 * 60) {
      return words.format(Math.trunc(minutes / 60), 'hour');
    }
  }
  if (Math.abs(days) < 14) {
    return words.format(days, 'day');
  }
  return Math.abs(days) < 70 ? words.format(Math.trunc(days / 7), 'week') : exactDay(dayOrMoment, zone);
}
