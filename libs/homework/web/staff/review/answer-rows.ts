import type { AnswerValue, Assignment, Field, Response } from '@attune/homework/contract';
import { daysOf, readersOf, type Readers } from '@attune/homework/domain';
import { answerWords } from '@attune/homework/ui';

/** Somebody who was asked. */
export type AskedMember = Assignment['members'][number];

/** One partner's answer to a question: in words, and for a guess how far it was from the other's own answer. */
export interface ShownAnswer {
  member: AskedMember;
  /** empty when the question was left open or nothing was handed in */
  words: string;
  /** guess minus answer in points; null where there is nothing to compare */
  miss: number | null;
}

/** A question with everybody's answer. */
export interface AnswerRow {
  field: Field;
  readers: Readers;
  answers: ShownAnswer[];
}

/** One time of an assignment: its days, what each one handed in, and the answers side by side. */
export interface Run {
  occurrence: number;
  days: { from: string; to: string } | null;
  responses: { member: AskedMember; response: Response | null }[];
  rows: AnswerRow[];
  /** whether both partners can read the shared answers */
  open: boolean;
}

/**
 * The runs of an assignment that somebody handed in, and the one that is asked for now, the latest first. Questions that
 * nobody answered are left out.
 */
export function runsOf(assignment: Assignment): Run[] {
  const occurrences = new Set(assignment.responses.map(({ occurrence }) => occurrence));
  if (assignment.occurrence !== null) occurrences.add(assignment.occurrence);
  return [...occurrences].sort((one, other) => other - one).map((occurrence) => runOf(assignment, occurrence));
}

/** Whether a run waits for the therapist to open it in the session: everybody handed in, and nothing is open yet. */
export function mayOpen({ reveal, status }: Pick<Assignment, 'reveal' | 'status'>, run: Run): boolean {
  return (
    reveal === 'in_session' &&
    status === 'active' &&
    !run.open &&
    run.responses.every(({ response }) => response !== null && response.completion !== 'stopped')
  );
}

function runOf(assignment: Assignment, occurrence: number): Run {
  const responses = assignment.members.map((member) => ({
    member,
    response:
      assignment.responses.find(
        (given) => given.personId === member.personId && given.occurrence === occurrence && given.state === 'submitted',
      ) ?? null,
  }));
  const fields = assignment.exercise.steps.flatMap((step) => step.fields);
  return {
    occurrence,
    days: daysOf(assignment, occurrence),
    responses,
    open: responses.some(({ response }) => response?.open),
    rows: fields
      .map((field) => ({
        field,
        readers: readersOf(field, assignment.reveal),
        answers: responses.map(({ member, response }) => ({
          member,
          words: answerWords(field, response?.answers[field.key]),
          miss: missOf(field, response, responses.find((one) => one.member !== member)?.response ?? null),
        })),
      }))
      .filter(({ answers }) => answers.some(({ words }) => words !== '')),
  };
}

function missOf(field: Field, own: Response | null, other: Response | null): number | null {
  if (field.kind !== 'guess') return null;
  const guess = numberOf(own?.answers[field.key]);
  const actual = numberOf(other?.answers[field.of]);
  return guess === null || actual === null ? null : guess - actual;
}

function numberOf(value: AnswerValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** How far a guess was off, in words: "on the point", "2 above the answer". */
export function missWords(miss: number): string {
  return miss === 0 ? 'on the point' : `${Math.abs(miss)} ${miss > 0 ? 'above' : 'below'} the answer`;
}
