import type { Attendance, Session, SessionChange } from '@attune/sessions/contract';

/**
 * The change that marks one partner's attendance. Somebody who came makes a planned session a held one: the therapist
 * need not say it twice. Nobody there leaves it planned, to be cancelled or moved.
 */
export function markAttendance(session: Session, personId: string, attendance: Attendance): SessionChange {
  const all = session.attendance.map((one) => (one.personId === personId ? { personId, attendance } : one));
  const came = all.some((one) => one.attendance === 'present' || one.attendance === 'late');
  return { attendance: all, ...(session.state === 'planned' && came ? { state: 'held' } : {}) };
}

/** The change that says everybody who was asked came, and the session took place. */
export function everybodyCame(session: Session): SessionChange {
  return {
    state: 'held',
    attendance: session.attendance.map(({ personId }) => ({ personId, attendance: 'present' })),
  };
}

/** The change that puts a session back to how it was, for an undo. */
export function backTo(before: Session): SessionChange {
  return { state: before.state, attendance: before.attendance };
}
