import type { Today } from '@attune/sessions/contract';
import type { IconName } from '@attune/shared/ui';

type DaySession = Today['sessions'][number];

/** The one thing to know before (or after) a session, and how much it asks for attention. */
export interface DayLine {
  icon: IconName;
  text: string;
  /** `look`: before anything else; `do`: something waits; `quiet`: nothing does. */
  weight: 'look' | 'do' | 'quiet';
}

/** Before, during or after. A cancelled session is none of these. */
export type DayPhase = 'before' | 'now' | 'after' | 'cancelled';

/** Where a session is in the day. */
export function phaseOf(session: Pick<DaySession, 'startsAt' | 'minutes' | 'state'>, now: Date): DayPhase {
  const start = Date.parse(session.startsAt);
  if (session.state === 'cancelled') {
    return 'cancelled';
  }
  if (now.getTime() < start) {
    return 'before';
  }
  return now.getTime() < start + session.minutes * 60_000 ? 'now' : 'after';
}

/**
 * What the therapist reads about a session, most urgent first: safety, then the note that is not signed, then homework
 * to review. Safety stays discreet: somebody may look over the shoulder.
 */
export function dayLines(session: DaySession, now: Date): DayLine[] {
  const phase = phaseOf(session, now);
  if (phase === 'cancelled') {
    return [];
  }
  const lines: DayLine[] = [];
  if (session.safety === 'concern') {
    lines.push({ icon: 'shieldAlert', text: 'See safety first', weight: 'look' });
  } else if (session.safety === 'due') {
    lines.push({ icon: 'shieldAlert', text: 'A private screen is due', weight: 'look' });
  }
  if (session.noteState === 'draft') {
    lines.push({ icon: 'noteEdit', text: 'The note is not signed', weight: 'do' });
  } else if (session.noteState === 'none' && phase === 'after') {
    lines.push({ icon: 'noteEdit', text: 'No note yet', weight: 'do' });
  }
  if (session.homeworkToReview > 0) {
    const count = session.homeworkToReview;
    lines.push({ icon: 'book', text: `${count} ${count === 1 ? 'answer' : 'answers'} to review`, weight: 'do' });
  }
  return lines;
}
