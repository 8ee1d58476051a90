import type { SafetyOutcome } from '@attune/cases/contract';
import type { Exercise, Reveal } from '@attune/homework/contract';

/** A private safety screen, as far as the gate needs it. */
export interface ScreenOnFile {
  personId: string;
  outcome: SafetyOutcome;
  /** Day of the screen and day of its next review, `YYYY-MM-DD`. */
  screenedOn: string;
  reviewOn: string;
  /** Moment of the entry; of two screens of one day the later entry counts. */
  recordedAt: string;
}

export interface GateFacts {
  /** The partners who are in the case now. */
  memberIds: readonly string[];
  screens: readonly ScreenOnFile[];
  /** Today in the practice's time zone, `YYYY-MM-DD`. */
  today: string;
}

export type GateCode = 'no-member' | 'screen-missing' | 'concern' | 'review-overdue' | 'review-due' | 'mild-with-plan';

/** Why an exercise is closed, or what to mind although it is open (`blocks` false). For staff, never for a partner. */
export interface GateReason {
  code: GateCode;
  blocks: boolean;
  text: string;
}

export interface Gate {
  allowed: boolean;
  /** The reveal rules that may be chosen now. */
  reveals: Reveal[];
  reasons: GateReason[];
}

/**
 * Whether an exercise may be given in a case today (own rule, built on universal private screening of both partners).
 *
 * Always open, whatever the screens say: calming exercises one does alone, and check-ins of which nothing is shared.
 * Everything else waits until every partner has been screened alone, and closes again with a concern of either one.
 */
export function gate(
  exercise: Pick<Exercise, 'participation' | 'level' | 'category' | 'reveal'>,
  facts: GateFacts,
): Gate {
  const reasons = reasonsOf(facts);
  const closed = reasons.some(({ blocks }) => blocks);
  const reveals = exercise.reveal.allowed.filter((reveal) => !closed || isAlwaysOpen(exercise, reveal));
  const gated = exercise.reveal.allowed.some((reveal) => !isAlwaysOpen(exercise, reveal));
  return { allowed: reveals.length > 0, reveals, reasons: gated ? reasons : [] };
}

/** Whether paired answers may open in a case today; while it is false, the runs of the case are held. */
export function mayShareAnswers(facts: GateFacts): boolean {
  return !reasonsOf(facts).some(({ blocks }) => blocks);
}

function isAlwaysOpen(exercise: Pick<Exercise, 'participation' | 'level' | 'category'>, reveal: Reveal): boolean {
  if (reveal !== 'never') return false;
  const { participation, level, category } = exercise;
  if (participation === 'solo') return level === 'regulate' || category === 'check-in';
  return participation === 'each' && category === 'check-in';
}

function reasonsOf({ memberIds, screens, today }: GateFacts): GateReason[] {
  // Nothing is allowed because a list is empty.
  if (memberIds.length === 0) return [reason('no-member')];
  const latest = memberIds.map((memberId) => latestScreen(screens, memberId, today));
  const known = latest.filter((screen) => screen !== null);
  const codes: GateCode[] = [];
  if (known.length < latest.length) codes.push('screen-missing');
  if (known.some(({ outcome }) => outcome === 'concern')) codes.push('concern');
  if (known.some(({ outcome }) => outcome === 'mild_with_plan')) codes.push('mild-with-plan');
  const due = known.filter(({ reviewOn }) => reviewOn < today);
  // Joint work after mild violence rests on checks that go on; without the check there is no such work.
  if (due.some(({ outcome }) => outcome === 'mild_with_plan')) codes.push('review-overdue');
  else if (due.length > 0) codes.push('review-due');
  return codes.map(reason);
}

/** A screen dated after today is a slip of the pen, and counts for nothing. */
function latestScreen(screens: readonly ScreenOnFile[], memberId: string, today: string): ScreenOnFile | null {
  return screens
    .filter(({ personId, screenedOn }) => personId === memberId && screenedOn <= today)
    .reduce<ScreenOnFile | null>(
      (latest, screen) => (latest === null || isNewer(screen, latest) ? screen : latest),
      null,
    );
}

function isNewer(one: ScreenOnFile, other: ScreenOnFile): boolean {
  if (one.screenedOn !== other.screenedOn) return one.screenedOn > other.screenedOn;
  const [at, before] = [Date.parse(one.recordedAt), Date.parse(other.recordedAt)];
  // The same moment twice: the concern counts.
  return at === before ? one.outcome === 'concern' : at > before;
}

const texts: Record<GateCode, string> = {
  'no-member': 'No partner is in this case.',
  'screen-missing':
    'Each partner needs a private safety screen first. Calming exercises and private check-ins are open.',
  concern:
    'A safety screen noted a concern. Only calming exercises and private check-ins are open; partners see no difference.',
  'review-overdue': 'The safety plan is past its review. Repeat the private screen before any joint exercise.',
  'review-due': 'A private safety screen is past its review. Repeat it soon.',
  'mild-with-plan': 'There is a safety plan. Joint exercises only with ongoing private checks.',
};

function reason(code: GateCode): GateReason {
  return { code, blocks: code !== 'review-due' && code !== 'mild-with-plan', text: texts[code] };
}
