import type { ClientHome } from '@attune/homework/contract';
import { askedBy, daysOf, type Schedule } from '@attune/homework/domain';

export type Practice = ClientHome['practice'][number];

/** A person's home in the order in which it asks: at most one thing loudly, the rest quietly. */
export interface HomePlan {
  /** The one thing that asks: begun or to do, the first due. */
  first: Practice | null;
  others: Practice[];
  /** Handed in for this time. */
  done: Practice[];
  later: Practice[];
  /** Declined, or to be talked about first: nothing is asked. */
  aside: Practice[];
  /** Opened answers to look at together. */
  open: Practice[];
  /** When something asks again, `YYYY-MM-DD`; null when nothing is known. */
  next: string | null;
}

/** @param today the person's calendar day */
export function homePlan(practice: readonly Practice[], today: string): HomePlan {
  const wanted = practice.filter(({ decision }) => decision === 'open' || decision === 'accepted');
  const due = wanted
    .filter(({ state }) => state === 'to_do' || state === 'begun')
    .toSorted((one, other) => dueDay(one, today).localeCompare(dueDay(other, today)));
  const missed = wanted.filter(({ state }) => state === 'missed');
  const done = wanted.filter(({ state }) => state === 'done');
  const later = wanted.filter(({ state }) => state === 'later');
  const starts = [...later.map(({ startsOn }) => startsOn), ...done.map((given) => nextDay(given, today) ?? '')];
  return {
    first: due[0] ?? null,
    others: [...due.slice(1), ...missed],
    done,
    later,
    aside: practice.filter(({ decision }) => decision === 'declined' || decision === 'talk_first'),
    open: practice.filter(({ open }) => open),
    next: starts.filter(Boolean).sort()[0] ?? null,
  };
}

/** The last day of the time that is asked for now. */
export function dueDay(given: Schedule, today: string): string {
  return daysOf(given, Math.max(1, askedBy(given, today)))?.to ?? given.dueOn;
}

/** The first day of the next time of a repeated exercise; null when this was the last one. */
export function nextDay(given: Schedule, today: string): string | null {
  return daysOf(given, askedBy(given, today) + 1)?.from ?? null;
}

/** "Good morning" until noon, "Good afternoon" until six, then "Good evening". `hour` is 0 to 23 in the person's zone. */
export function greeting(hour: number): string {
  if (hour >= 4 && hour < 12) return 'Good morning';
  return hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening';
}

/** The name a person goes by among those who know them. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
