const DAY = 86_400_000;

/**
 * The last day of something in quiet words: "Until today", "Until tomorrow", "Until Sunday", further away with the date.
 * Days are `YYYY-MM-DD`.
 */
export function untilWords(day: string, today: string): string {
  return `Until ${dayName(day, today)}`;
}

/** The first day of something: "From tomorrow", "From Monday". */
export function fromWords(day: string, today: string): string {
  return `From ${dayName(day, today)}`;
}

/** "today", "tomorrow", the weekday within a week, else "Sunday, 6 December". */
export function dayName(day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  const date = days > 0 && days < 7 ? {} : ({ day: 'numeric', month: 'long' } as const);
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', ...date, timeZone: 'UTC' }).format(Date.parse(day));
}
