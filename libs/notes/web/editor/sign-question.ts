import type { Session } from '@attune/sessions/contract';

/** What the signature dialog needs to know. */
export interface SignQuestion {
  /** Names of the parts without words. */
  empty: readonly string[];
  session: Session | null;
  now: Date;
}

export interface SignAnswer {
  /** The session is still down as planned: mark it as held first. */
  markHeld: boolean;
}

const hour = 3_600_000;

/** What stands between a note and its signature, or comes with it, because of its session. */
export function sessionAtSigning(
  session: Session | null,
  now: Date,
): 'nothing' | 'to come' | 'not marked held' | 'late' {
  if (session === null || session.state === 'cancelled') {
    return 'nothing';
  }
  const starts = Date.parse(session.startsAt);
  if (starts > now.getTime()) {
    return 'to come';
  }
  if (session.state === 'planned') {
    return 'not marked held';
  }
  return isLate(session, now) ? 'late' : 'nothing';
}

/** Signed more than 72 hours after the session ended. */
export function isLate(session: Session, now: Date): boolean {
  return now.getTime() - Date.parse(session.startsAt) - session.minutes * 60_000 > 72 * hour;
}
