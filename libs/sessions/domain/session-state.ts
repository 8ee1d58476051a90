import type { Session } from '@attune/sessions/contract';
import { dayIn } from '@attune/shared/domain';

/** What the rule needs to know of a session, as it will be. */
export interface SessionFacts {
  startsAt: Date;
  /** IANA zone of the session's own calendar. */
  timeZone: string;
  /** Whether somebody has begun or signed a note about it. */
  hasNotes: boolean;
}

/**
 * Why a session cannot be in a state, as a sentence; null when it can.
 * A session can be held from its own day on, and one that was written about cannot be cancelled. Everything else is
 * open, because a slip must be put right: held by mistake, cancelled too soon.
 */
export function stateFault(state: Session['state'], facts: SessionFacts, now: Date): string | null {
  const { startsAt, timeZone, hasNotes } = facts;
  if (state === 'held' && dayIn(timeZone, startsAt) > dayIn(timeZone, now)) return 'This session is still to come';
  if (state === 'cancelled' && hasNotes) return 'This session has a note and cannot be cancelled';
  return null;
}
