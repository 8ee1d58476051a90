import type { Assignment, Response } from '@attune/homework/contract';

export { dayIn, startOfDay } from '@attune/shared/domain';

/** When an assignment asks. Days are the calendar days of the person who does it, `YYYY-MM-DD`, both ends included. */
export type Schedule = Pick<Assignment, 'startsOn' | 'dueOn' | 'repeat'>;

/** Where one run stands for the person who does it. */
export type HomeworkState = 'later' | 'to_do' | 'begun' | 'done' | 'missed';

const DAY = 86_400_000;

/** How often an assignment asks in all: once, every day, or every seven days from its start. */
export function occurrencesOf({ startsOn, dueOn, repeat }: Schedule): number {
  const days = daysBetween(startsOn, dueOn);
  if (days < 0) return 0;
  return { once: 1, daily: days + 1, weekly: Math.floor(days / 7) + 1 }[repeat];
}

/** First and last day on which an occurrence (from 1) is asked for; null when there is no such occurrence. */
export function daysOf(schedule: Schedule, occurrence: number): { from: string; to: string } | null {
  if (!Number.isInteger(occurrence) || occurrence < 1 || occurrence > occurrencesOf(schedule)) return null;
  const { startsOn, dueOn, repeat } = schedule;
  if (repeat === 'once') return { from: startsOn, to: dueOn };
  const length = repeat === 'daily' ? 1 : 7;
  const from = addDays(startsOn, (occurrence - 1) * length);
  const to = addDays(from, length - 1);
  return { from, to: to < dueOn ? to : dueOn };
}

/** The occurrence asked for on a day, from 1; null before the start and after the due day. */
export function occurrenceOn({ startsOn, dueOn, repeat }: Schedule, today: string): number | null {
  if (today < startsOn || today > dueOn) return null;
  const days = daysBetween(startsOn, today);
  return { once: 1, daily: days + 1, weekly: Math.floor(days / 7) + 1 }[repeat];
}

/** How many occurrences have been asked for by the end of a day, today's included. */
export function askedBy(schedule: Schedule, today: string): number {
  if (today < schedule.startsOn) return 0;
  return occurrenceOn(schedule, today) ?? occurrencesOf(schedule);
}

/** Whether the last day of an occurrence is over; it still counts as timely on that day. False for an unknown one. */
export function isOverdue(schedule: Schedule, occurrence: number, today: string): boolean {
  const days = daysOf(schedule, occurrence);
  return days !== null && today > days.to;
}

/** Whether an occurrence takes answers: from its first day on, late ones too. */
export function takesAnswers(schedule: Schedule, occurrence: number, today: string): boolean {
  const days = daysOf(schedule, occurrence);
  return days !== null && today >= days.from;
}

/**
 * Where an assignment stands for one person: the occurrence of today; before the start the first, after the due day the
 * last. `responses` are that person's own. What was handed in late is done.
 */
export function homeworkState(
  schedule: Schedule,
  responses: readonly Pick<Response, 'occurrence' | 'state'>[],
  today: string,
): HomeworkState {
  const occurrence = askedBy(schedule, today);
  const response = responses.find((given) => given.occurrence === Math.max(occurrence, 1));
  if (response?.state === 'submitted') return 'done';
  if (occurrence === 0) return 'later';
  if (isOverdue(schedule, occurrence, today)) return 'missed';
  return response ? 'begun' : 'to_do';
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
