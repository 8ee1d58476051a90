/**
 * From one calendar day to another in few words: "8 Nov to 5 Dec", with the year where it is not this one.
 *
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 */
export function daySpan(from: string, to: string, now = new Date()): string {
  return from === to ? dayWords(from, now) : `${dayWords(from, now)} to ${dayWords(to, now)}`;
}

function dayWords(day: string, now: Date): string {
  const thisYear = Number(day.slice(0, 4)) === now.getFullYear();
  // A day belongs to no zone: it is read and written in the same one, so that nothing shifts it.
  const format = {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(thisYear ? {} : { year: 'numeric' as const }),
  } as const;
  return new Intl.DateTimeFormat(locale(), format).format(new Date(day));
}

/** English as the person's device writes it (day before month or after), British where it speaks another language. */
function locale(): string {
  return navigator.language.startsWith('en') ? navigator.language : 'en-GB';
}
