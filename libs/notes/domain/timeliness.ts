/** How urgent a note is; see {@link timelinessOf}. */
export type Timeliness = 'due' | 'amber' | 'red' | 'late';

const hour = 3_600_000;

/**
 * How urgent an unsigned note is, by the time since its session ended (product.md: due 24 h, amber 48 h, red 72 h,
 * then a late entry). A session that has not ended yet is simply due.
 * @param endedAt end of the session; for a note without one, the moment it was begun
 */
export function timelinessOf(endedAt: Date, now: Date): Timeliness {
  const hours = (now.getTime() - endedAt.getTime()) / hour;
  if (hours < 24) return 'due';
  if (hours < 48) return 'amber';
  if (hours < 72) return 'red';
  return 'late';
}

/** Whether a note signed at this moment says "late entry": more than 72 hours after its session ended. */
export function signedLate(sessionEndedAt: Date | null, signedAt: Date): boolean {
  return sessionEndedAt !== null && signedAt.getTime() - sessionEndedAt.getTime() > 72 * hour;
}
