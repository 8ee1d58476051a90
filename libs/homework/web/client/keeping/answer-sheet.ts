import {
  Answers,
  Completion,
  type AnswerValue,
  type ClientExercise,
  type Response as HomeworkResponse,
} from '@attune/homework/contract';
import { checkAnswers } from '@attune/homework/domain';
import { Id } from '@attune/shared/contract';
import * as z from 'zod';

/** A person's answers to one run of an exercise, as they lie on the device: what the server has, and what was typed. */
export const AnswerSheet = z.object({
  responseId: Id,
  occurrence: z.int().min(1),
  /** Version of the server's copy; null while it has none. */
  version: z.int().nullable(),
  /** What the server's copy held in that version. */
  saved: Answers,
  /** As typed, also what does not fit yet. */
  answers: z.record(z.string(), z.custom<AnswerValue>()),
  /** How it went, once the person handed in; it is sent as soon as there is a way. */
  handingIn: Completion.nullable(),
});
export type AnswerSheet = z.infer<typeof AnswerSheet>;

type Steps = Pick<ClientExercise, 'steps'>;

/** Nothing answered yet. The id is made on the device, so that beginning twice begins once. */
export function blankSheet(responseId: string, occurrence: number): AnswerSheet {
  return { responseId, occurrence, version: null, saved: {}, answers: {}, handingIn: null };
}

/**
 * The sheet after a look at the server's copy: own changes since the last look stay, everything else follows the server.
 * `takenOver` tells whether something came in that this device did not know.
 */
export function withServerCopy(
  sheet: AnswerSheet,
  copy: Pick<HomeworkResponse, 'id' | 'version' | 'answers'>,
): { sheet: AnswerSheet; takenOver: boolean } {
  // Begun on another device: this sheet knows nothing of that copy, and everything on it is an own change.
  const known = copy.id === sheet.responseId ? sheet.saved : {};
  const { merged, takenOver } = mergeAnswers(known, sheet.answers, copy.answers);
  return {
    sheet: { ...sheet, responseId: copy.id, version: copy.version, saved: copy.answers, answers: merged },
    takenOver,
  };
}

/** Question by question: mine where I changed it since `base`, theirs everywhere else. */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): { merged: Answers; takenOver: boolean } {
  const merged: Answers = {};
  let takenOver = false;
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const kept = sameValue(mine[key], base[key]) ? theirs[key] : mine[key];
    if (kept !== undefined) merged[key] = kept;
    if (!sameValue(kept, mine[key])) takenOver = true;
  }
  return { merged, takenOver };
}

/** The part of the answers that the server takes: without what is left open and what does not fit (yet). */
export function fittingAnswers(exercise: Steps, answers: Answers): Answers {
  const wrong = mistakesIn(exercise, answers);
  return Object.fromEntries(Object.entries(answers).filter(([key, value]) => !(key in wrong) && !isBlank(value)));
}

/** What to put right in the answers, by the key of the question. Questions left open are fine. */
export function mistakesIn(exercise: Steps, answers: Answers): Record<string, string> {
  const errors = checkAnswers(exercise, answers, { complete: false });
  return Object.fromEntries(errors.map(({ path, message }) => [path.replace(/^answers\./, ''), message]));
}

/** What has to go to the server next, or null when it has everything. */
export function nextToSend(exercise: Steps, sheet: AnswerSheet): 'begin' | 'save' | 'submit' | null {
  const answers = fittingAnswers(exercise, sheet.answers);
  if (sheet.version === null) return Object.keys(answers).length > 0 || sheet.handingIn ? 'begin' : null;
  if (!sameAnswers(answers, sheet.saved)) return 'save';
  return sheet.handingIn ? 'submit' : null;
}

/** Whether the device holds something that the server does not have. */
export function isUnsent(exercise: Steps, sheet: AnswerSheet): boolean {
  return nextToSend(exercise, sheet) !== null || Object.keys(mistakesIn(exercise, sheet.answers)).length > 0;
}

/** Answers of this device that the server never had, and that are not part of what was handed in elsewhere. */
export function answersNotIn(handedIn: Answers, { saved }: Pick<AnswerSheet, 'saved'>, typed: Answers): Answers {
  const lost = ([key, value]: [string, AnswerValue]) =>
    !sameValue(saved[key], value) && !sameValue(handedIn[key], value);
  return Object.fromEntries(Object.entries(typed).filter(lost));
}

export function isBlank(value: AnswerValue | undefined): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

function sameAnswers(one: Answers, other: Answers): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameValue(one[key], other[key]));
}

function sameValue(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
