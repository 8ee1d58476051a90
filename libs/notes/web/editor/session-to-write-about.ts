import type { Session } from '@attune/sessions/contract';

const day = 86_400_000;

/** Sessions one may write about: begun or about to, not cancelled, and without a note of one's own; the latest first. */
export function sessionsToWriteAbout(sessions: readonly Session[], now: Date): Session[] {
  return sessions
    .filter((session) => session.state !== 'cancelled' && Date.parse(session.startsAt) - now.getTime() < day / 24)
    .filter((session) => !session.notes.some((note) => note.mine && note.state === 'signed'))
    .sort((one, other) => other.startsAt.localeCompare(one.startsAt));
}

/** The session a new note is most likely about: the latest of the last ten days that has no note of one's own. */
export function sessionToWriteAbout(sessions: readonly Session[], now: Date): Session | null {
  const [latest] = sessionsToWriteAbout(sessions, now);
  return latest !== undefined && now.getTime() - Date.parse(latest.startsAt) < 10 * day ? latest : null;
}
