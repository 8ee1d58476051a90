import {
  holdAssignment,
  openResponses,
  responsesOf,
  type StoredAssignment,
  type StoredResponse,
} from '@attune/homework/data';
import { mayShareAnswers, openedAt, openInSession, type Run } from '@attune/homework/domain';
import { Refusal } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { Gates } from './gates';

const sentences = {
  'other-rule': 'These answers do not open in a session.',
  'not-all-in': 'Not everybody who was asked has handed in yet.',
  'already-open': 'These answers are open.',
  held: 'A safety screen is missing or noted a concern: nothing opens now. Partners see no difference.',
};

/** The therapist opens answers to both partners, in the session and together. */
@Injectable()
export class OpeningInSession {
  constructor(
    private readonly rows: Rows,
    private readonly gates: Gates,
  ) {}

  /**
   * Opens one occurrence, or with null every one that is ready. What is open already stays so, and asking twice is no
   * mistake.
   * @throws Refusal conflict with the reason when nothing is ready
   */
  async open(assignment: StoredAssignment, occurrence: number | null): Promise<void> {
    await holdAssignment(this.rows, assignment.id);
    const given = await responsesOf(this.rows, assignment);
    const asked = occurrence === null ? [...new Set(given.map((response) => response.occurrence))] : [occurrence];
    const held = asked.length > 0 && !(await this.mayShare(assignment.case_id));
    const runs = (asked.length > 0 ? asked : [1]).map((which) => {
      const responses = given.filter((response) => response.occurrence === which);
      return { responses, may: mayOpen(runOf(assignment, responses, held)) };
    });
    const ready = runs.filter(({ may }) => may === 'may').flatMap(({ responses }) => responses);
    if (ready.length > 0) return openResponses(this.rows, openable(ready));
    const refused = runs.flatMap(({ may }) => (may === 'may' ? [] : [may.refused]));
    const [reason] = refused;
    if (reason && !refused.includes('already-open')) throw new Refusal('conflict', { detail: sentences[reason] });
  }

  private async mayShare(caseId: string): Promise<boolean> {
    return mayShareAnswers(await this.gates.facts(caseId));
  }
}

/** Answers that open when both are in stay closed during a safety concern; once it is over, the therapist opens them. */
function mayOpen(run: Run): ReturnType<typeof openInSession> {
  if (run.reveal !== 'both_submitted') return openInSession(run);
  if (run.openedInSessionAt !== null) return { refused: 'already-open' };
  if (run.heldSince !== null) return { refused: 'held' };
  return openedAt(run) === null ? { refused: 'not-all-in' } : 'may';
}

/** Half an answer is for the care team: it never opens. */
function openable(responses: readonly StoredResponse[]): string[] {
  return responses.filter(({ completion }) => completion !== 'stopped').map(({ id }) => id);
}

function runOf(assignment: StoredAssignment, responses: readonly StoredResponse[], held: boolean): Run {
  const now = new Date().toISOString();
  return {
    reveal: assignment.reveal,
    memberIds: assignment.for_people,
    openedInSessionAt: responses.some(({ open }) => open) ? now : null,
    heldSince: held ? now : null,
    responses: responses.map(({ person_id, state, completion, submitted_at }) => ({
      personId: person_id,
      state,
      completion,
      submittedAt: submitted_at?.toISOString() ?? null,
      answers: {},
    })),
  };
}
