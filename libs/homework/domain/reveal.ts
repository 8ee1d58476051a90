import type { Answers, Exercise, Field, Response, Reveal } from '@attune/homework/contract';
import { fieldsOf } from './check-answers';

/** What one person gave in one run, as far as the reveal rules need it. */
export interface GivenResponse extends Pick<Response, 'personId' | 'state' | 'answers' | 'completion' | 'submittedAt'> {
  /** The rule this person was shown before answering, where it differs from the assignment's rule of today. */
  promised?: Reveal;
}

/** One run of an assignment: everybody who was asked, and what they gave. */
export interface Run {
  reveal: Reveal;
  /** The partners who were asked. One who was not asked owes nothing. */
  memberIds: readonly string[];
  /** When the therapist opened the answers in a session. */
  openedInSessionAt: string | null;
  /** From this moment on nothing opens any more (a safety concern). What had opened before stays readable. */
  heldSince: string | null;
  responses: readonly GivenResponse[];
}

/** Who looks: a partner of this very case, or someone on its care team. Whether they are is decided before. */
export type Viewer = { kind: 'member'; personId: string } | { kind: 'care_team' };

/** The part of a response that a viewer may read. A response without such a part is not in the list at all. */
export interface VisibleAnswers {
  personId: string;
  answers: Answers;
}

/**
 * The moment the answers of a run opened to both partners, or null while they are closed. They open together or not at
 * all, and only when the rule of today and every rule a person was shown before answering are fulfilled, so that a
 * later change can narrow what was promised and never widen it.
 */
export function openedAt(run: Run): string | null {
  const rules = new Set<Reveal>([run.reveal, ...run.responses.flatMap(({ promised }) => promised ?? [])]);
  const moments = [...rules].map((rule) => fulfilledAt(rule, run));
  if (moments.some((moment) => moment === null)) return null;
  const last = moments.filter((moment) => moment !== null).reduce(later);
  return run.heldSince !== null && Date.parse(last) >= Date.parse(run.heldSince) ? null : last;
}

/**
 * Every response of a run as the viewer may read it:
 * - one's own: everything, in every state
 * - care team: everything that was handed in; a draft is the person's own until then
 * - the other partner: after the opening, the answers whose audience is `reveal`; before, the response does not exist
 */
export function visibleAnswers(exercise: Pick<Exercise, 'steps'>, run: Run, viewer: Viewer): VisibleAnswers[] {
  const open = openedAt(run) !== null;
  return run.responses.flatMap((response): VisibleAnswers[] => {
    const { personId, answers } = response;
    if (viewer.kind === 'care_team') return response.state === 'submitted' ? [{ personId, answers }] : [];
    if (viewer.personId === personId) return [{ personId, answers }];
    return open && handedIn(response) ? [{ personId, answers: sharedPart(exercise, answers) }] : [];
  });
}

/** Who reads the answer to a question under a reveal rule, in the words a screen turns into a sentence. */
export type Readers = 'care_team' | 'partner_when_both' | 'partner_in_session';

/** Who will see the answer, to be told before it is given. The care team always does. */
export function readersOf(field: Pick<Field, 'audience'>, reveal: Reveal): Readers {
  if (field.audience === 'private' || reveal === 'never') return 'care_team';
  return reveal === 'both_submitted' ? 'partner_when_both' : 'partner_in_session';
}

/** Whether the therapist may open a run in a session now, or why not. For staff only. */
export function openInSession(run: Run): 'may' | { refused: 'other-rule' | 'not-all-in' | 'held' | 'already-open' } {
  if (run.openedInSessionAt !== null) return { refused: 'already-open' };
  if ([run.reveal, ...run.responses.map(({ promised }) => promised)].includes('never'))
    return { refused: 'other-rule' };
  if (run.reveal !== 'in_session') return { refused: 'other-rule' };
  if (run.heldSince !== null) return { refused: 'held' };
  return allInAt(run) === null ? { refused: 'not-all-in' } : 'may';
}

function fulfilledAt(rule: Reveal, run: Run): string | null {
  if (rule === 'never') return null;
  const allIn = allInAt(run);
  if (allIn === null) return null;
  // "Both" needs two: alone, answers would open to a partner who gave nothing.
  if (rule === 'both_submitted') return new Set(run.memberIds).size === 2 ? allIn : null;
  return run.openedInSessionAt === null ? null : later(allIn, run.openedInSessionAt);
}

/** When the last of those who were asked handed in. A guess is only blind as long as the other answer is closed. */
function allInAt(run: Run): string | null {
  const moments = run.memberIds.map(
    (memberId) => run.responses.find((response) => response.personId === memberId && handedIn(response))?.submittedAt,
  );
  const given = moments.filter((moment) => typeof moment === 'string');
  return given.length > 0 && given.length === moments.length ? given.reduce(later) : null;
}

/** Who stopped midway has not handed in: half an answer is for the care team, not for the partner. */
function handedIn({ state, completion, submittedAt }: GivenResponse): boolean {
  return state === 'submitted' && completion !== 'stopped' && submittedAt !== null;
}

function sharedPart(exercise: Pick<Exercise, 'steps'>, answers: Answers): Answers {
  const shared = fieldsOf(exercise).filter(({ audience }) => audience === 'reveal');
  return Object.fromEntries(
    shared.flatMap(({ key }) => {
      const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function later(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other;
}
