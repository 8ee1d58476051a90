import { NewSession, type Session } from '@attune/sessions/contract';
import * as z from 'zod';
import { momentAt, wallClock } from '../zoned-moment';

/** What the form holds: a wall clock in the person's zone instead of a moment. `with` is empty for a joint session. */
export interface SessionDraft {
  day: string;
  time: string;
  minutes: number | null;
  modality: Session['modality'];
  /** The partner of an individual session; empty for one with both. */
  with: string;
}

/** How the form checks a draft, field by field; the contract checks the whole at the server once more. */
export const SessionForm = z.strictObject({
  day: z.iso.date('Choose a day'),
  time: z.iso.time({ precision: -1, error: 'Choose a time' }),
  minutes: z.preprocess(
    (minutes) => minutes ?? Number.NaN,
    z.number('Write how many minutes').pipe(NewSession.shape.minutes),
  ),
  modality: NewSession.shape.modality,
  with: z.string(),
});

/**
 * What a plan starts from: a week after the latest session, at its time, place and length. Without one, or when that is
 * over already, the next full hour tomorrow.
 *
 * @param zone the person's time zone
 */
export function draftAfter(latest: Session | null, now: Date, zone: string): SessionDraft {
  const week = 7 * 86_400_000;
  const next = latest === null ? null : sameTime(new Date(Date.parse(latest.startsAt) + week), latest, zone);
  const clock = next !== null && next.day >= wallClock(now, zone).day ? next : null;
  return {
    day: clock?.day ?? wallClock(new Date(now.getTime() + 86_400_000), zone).day,
    time: clock?.time ?? '10:00',
    minutes: latest?.minutes ?? 60,
    modality: latest?.modality ?? 'in_person',
    with: '',
  };
}

/** What changing a session starts from. */
export function draftOf(session: Session, zone: string): SessionDraft {
  const { day, time } = wallClock(new Date(session.startsAt), zone);
  const { minutes, modality } = session;
  return {
    day,
    time,
    minutes,
    modality,
    with: session.kind === 'individual' ? (session.attendance[0]?.personId ?? '') : '',
  };
}

/**
 * The session a draft plans.
 *
 * @param partners everybody who is asked to a joint session
 * @throws Error when the draft has not passed its form
 */
export function newSessionFrom(draft: SessionDraft, partners: readonly string[], zone: string): NewSession {
  const { startsAt, minutes } = timeOf(draft, zone);
  return {
    startsAt,
    minutes,
    timeZone: zone,
    kind: draft.with === '' ? 'joint' : 'individual',
    modality: draft.modality,
    attendees: draft.with === '' ? [...partners] : [draft.with],
  };
}

/** When a draft takes place and how long. @throws Error when the draft has not passed its form */
export function timeOf(draft: SessionDraft, zone: string): { startsAt: string; minutes: number } {
  const startsAt = momentAt(draft, zone);
  if (startsAt === null || draft.minutes === null) {
    throw new Error('This draft has no time yet');
  }
  return { startsAt, minutes: draft.minutes };
}

/** The day a week later with the time on the wall of before, whatever the clocks did in between. */
function sameTime(later: Date, latest: Session, zone: string) {
  return { day: wallClock(later, zone).day, time: wallClock(new Date(latest.startsAt), zone).time };
}
