import type { Decision } from '@attune/homework/contract';
import type { Closed } from '../keeping/keeper-ports';

/** What an exercise shows. `at` counts steps from 0. */
export type Screen =
  | { kind: 'intro' }
  | { kind: 'step'; at: number }
  | { kind: 'check' }
  | { kind: 'waiting' }
  | { kind: 'sent' }
  | { kind: 'not-yet' }
  | { kind: 'set-aside' }
  | { kind: 'closed' };

/** Where a person is with an exercise, as far as the screen depends on it. */
export interface Whereabouts {
  /** `?step=` of the address: a number from 1, or `check` for the last look. */
  step: string | undefined;
  steps: number;
  decision: Decision;
  /** Whether there is anything to do yet (false before the first day). */
  begun: boolean;
  /** Whether the person has an answer here already, on this device or on the server. */
  answered: boolean;
  handingIn: boolean;
  handedIn: boolean;
  closed: Closed | null;
}

/**
 * The one screen for where a person is. Nobody comes to a question before they were told who asks and who will read the
 * answer: until something is accepted, every address leads to the introduction.
 */
export function screenOf(where: Whereabouts): Screen {
  if (where.handedIn) return { kind: 'sent' };
  if (where.closed === 'withdrawn' || where.closed === 'gone') return { kind: 'closed' };
  if (where.closed === 'set-aside' || where.decision === 'declined' || where.decision === 'talk_first')
    return { kind: 'set-aside' };
  if (!where.begun) return { kind: 'not-yet' };
  if (where.handingIn) return { kind: 'waiting' };
  if (where.decision === 'open' && !where.answered) return { kind: 'intro' };
  if (where.step === 'check') return { kind: 'check' };
  const number = Number(where.step);
  return Number.isInteger(number) && number >= 1 && number <= where.steps
    ? { kind: 'step', at: number - 1 }
    : { kind: 'intro' };
}

/** `?step=` of the screen after a step: the next one, or the last look. Back from a correction it is the last look. */
export function stepAfter(at: number, steps: number, correcting: boolean): string {
  return correcting || at + 1 >= steps ? 'check' : String(at + 2);
}

/** `?step=` of the screen before a step; null for the introduction. */
export function stepBefore(at: number, correcting: boolean): string | null {
  if (correcting) return 'check';
  return at === 0 ? null : String(at);
}

/** `?step=` to go on with: the first one, or where the answers end, or the last look when every step has one. */
export function stepToGoOn(steps: readonly { fields: readonly { key: string }[] }[], answers: object): string {
  if (Object.keys(answers).length === 0) return '1';
  const isOpen = ({ fields }: { fields: readonly { key: string }[] }) =>
    fields.length > 0 && fields.every(({ key }) => !(key in answers));
  const at = steps.findIndex(isOpen);
  return at === -1 ? 'check' : String(at + 1);
}
