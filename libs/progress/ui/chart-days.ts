// English as the person's device writes it, British where it speaks another language.
const locale = typeof navigator !== 'undefined' && navigator.language.startsWith('en') ? navigator.language : 'en-GB';

const isDay = (at: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(at);

const format = (at: string, zone: string | undefined, options: Intl.DateTimeFormatOptions): string =>
  // A day without a time belongs to no zone and is never shifted.
  new Intl.DateTimeFormat(locale, { ...options, timeZone: isDay(at) ? 'UTC' : zone }).format(new Date(at));

/** The day in full, as in "3 Mar 2026". `zone` is an IANA time zone for moments; the device's own when undefined. */
export const longDay = (at: string, zone?: string): string =>
  format(at, zone, { day: 'numeric', month: 'short', year: 'numeric' });

/** The day for an axis: "3 Mar", or "Mar 2026" where the axis spans more than ten months. */
export const axisDay = (time: number, span: number): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(span > 300 * 86_400_000 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }),
  }).format(time);

/** Noon of the day a value belongs to, in milliseconds: what happened on one day stands at one place. */
export const dayTime = (at: string, zone?: string): number => {
  if (isDay(at)) return Date.parse(`${at}T12:00:00Z`);
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(at));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return Date.parse(`${part('year')}-${part('month')}-${part('day')}T12:00:00Z`);
};
