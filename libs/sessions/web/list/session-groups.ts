import type { Session } from '@attune/sessions/contract';

/** A case's sessions as the page shows them. */
export interface SessionGroups {
  /** Planned and over, so somebody has to say how they went; oldest first. */
  toMark: Session[];
  /** Planned and still to come, or going on now; next first. */
  coming: Session[];
  /** Held and cancelled, latest first. */
  past: Session[];
}

/** Sorts sessions into what is to be marked, what is coming and what has been. A session is over when its minutes are. */
export function groupSessions(sessions: readonly Session[], now: Date): SessionGroups {
  const inOrder = [...sessions].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const planned = inOrder.filter((session) => session.state === 'planned');
  return {
    toMark: planned.filter((session) => isOver(session, now)),
    coming: planned.filter((session) => !isOver(session, now)),
    past: inOrder.filter((session) => session.state !== 'planned').reverse(),
  };
}

/** Whether a session's time has passed. */
export function isOver({ startsAt, minutes }: Pick<Session, 'startsAt' | 'minutes'>, now: Date): boolean {
  return Date.parse(startsAt) + minutes * 60_000 <= now.getTime();
}

/** Whether attendance can be marked: from a quarter of an hour before the session on. */
export function hasBegun({ startsAt }: Pick<Session, 'startsAt'>, now: Date): boolean {
  return Date.parse(startsAt) - 15 * 60_000 <= now.getTime();
}
