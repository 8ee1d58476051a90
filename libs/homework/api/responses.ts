import { Audit } from '@attune/audit/api';
import type {
  Answers,
  Exercise,
  NewResponse,
  Response,
  ResponseChange,
  ResponseSubmission,
} from '@attune/homework/contract';
import * as data from '@attune/homework/data';
import { checkAnswers, mayAnswer, scoresOf, takesAnswers } from '@attune/homework/domain';
import { CaseSafety, invalid, Refusal } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { exerciseGiven } from './exercise-shelf';
import { SealedAnswers } from './sealed-answers';
import { ShownAssignment } from './shown-assignment';

interface Found {
  assignment: data.StoredAssignment;
  response: data.StoredResponse;
}

/** A partner's answers: begun, kept as typed, handed in once. */
@Injectable()
export class Responses {
  constructor(
    private readonly rows: Rows,
    private readonly audit: Audit,
    private readonly answers: SealedAnswers,
    private readonly shown: ShownAssignment,
    private readonly safety: CaseSafety,
  ) {}

  /**
   * Begins a response. The same id again is the same response, whatever it holds by now.
   * @throws Refusal not-found; conflict when it was taken back, not accepted, or begun on another device; invalid
   */
  async begin(assignmentId: string, { id, occurrence, answers }: NewResponse): Promise<Response> {
    const assignment = await data.assignmentOf(this.rows, assignmentId);
    if (!assignment || assignment.by_staff || assignment.decision === null) throw new Refusal('not-found');
    const begun = await this.begunBefore(assignment, id, occurrence);
    if (begun) return this.told(assignment, begun);
    this.checkMayAnswer(assignment);
    const schedule = { startsOn: assignment.starts_on, dueOn: assignment.due_on, repeat: assignment.repeat };
    if (!takesAnswers(schedule, occurrence, this.shown.today()))
      throw invalid('occurrence', 'This is not asked for yet');
    const exercise = exerciseGiven(assignment.exercise_id);
    check(exercise, answers, false);
    const response = { id, caseId: assignment.case_id, assignmentId, occurrence };
    if (!(await data.beginResponse(this.rows, response))) {
      // Two of the same in one moment: the first one counts.
      const first = await this.begunBefore(assignment, id, occurrence);
      if (!first) throw new Refusal('conflict', { detail: begunElsewhere });
      return this.told(assignment, first);
    }
    await this.keep(exercise, { id, case_id: assignment.case_id, person_id: this.rows.actor.personId }, answers);
    await data.decide(this.rows, assignmentId, 'accepted', true);
    return this.told(assignment, await this.again(assignment, id));
  }

  /** Keeps a draft as typed. @throws Refusal not-found, conflict once handed in, stale-version, invalid */
  async save(id: string, { answers }: ResponseChange, version: number): Promise<Response> {
    const { assignment, response } = await this.own(id);
    if (response.state === 'submitted') throw new Refusal('conflict', { detail: handedIn });
    if (response.version !== version) throw new Refusal('stale-version');
    this.checkMayAnswer(assignment);
    const exercise = exerciseGiven(assignment.exercise_id);
    check(exercise, answers, false);
    if (!(await data.countChange(this.rows, id, version))) throw new Refusal('stale-version');
    await this.keep(exercise, response, answers);
    return this.told(assignment, await this.again(assignment, id));
  }

  /**
   * Hands a response in, once. Sending the same again answers the same.
   * @throws Refusal not-found, conflict when something else was handed in before, invalid
   */
  async submit(id: string, { answers, completion }: ResponseSubmission): Promise<Response> {
    const { assignment, response } = await this.own(id);
    const exercise = exerciseGiven(assignment.exercise_id);
    if (response.state === 'submitted') return this.handedInBefore(assignment, response, { answers, completion });
    this.checkMayAnswer(assignment);
    check(exercise, answers, completion === 'done' || completion === 'differently');
    if (!(await data.countChange(this.rows, id, response.version))) {
      const now = await this.again(assignment, id);
      if (now.state === 'submitted') return this.handedInBefore(assignment, now, { answers, completion });
      throw new Refusal('conflict');
    }
    await this.keep(exercise, response, answers);
    await data.handIn(this.rows, id, completion);
    const place = { id, caseId: response.case_id, assignmentId: assignment.id, occurrence: response.occurrence };
    await data.storeScores(this.rows, place, scoresOf(exercise, answers));
    // A concern that came up since keeps answers closed, and whoever hands in cannot tell that from waiting.
    if (!(await this.safety.sharingHeld(assignment.case_id)))
      await data.openWhenBothSubmitted(this.rows, assignment.id, response.occurrence);
    return this.told(assignment, await this.again(assignment, id));
  }

  /** @throws Refusal not-found */
  async read(id: string): Promise<Response> {
    const { assignment, response } = await this.found(id);
    this.shown.noteRead(assignment, [response]);
    return this.shown.response(assignment, response);
  }

  private async begunBefore(
    assignment: data.StoredAssignment,
    id: string,
    occurrence: number,
  ): Promise<data.StoredResponse | undefined> {
    const begun = await data.responseOf(this.rows, assignment, id);
    const same = begun?.person_id === this.rows.actor.personId && begun.occurrence === occurrence;
    return same ? begun : undefined;
  }

  private handedInBefore(
    assignment: data.StoredAssignment,
    response: data.StoredResponse,
    sent: { answers: Answers; completion: string },
  ): Response {
    const before = this.shown.response(assignment, response);
    if (before.completion !== sent.completion || !isDeepStrictEqual(before.answers, { ...sent.answers }))
      throw new Refusal('conflict', { detail: handedIn });
    return this.told(assignment, response);
  }

  private async found(id: string): Promise<Found> {
    const assignment = await data.assignmentOfResponse(this.rows, id);
    const response = assignment && (await data.responseOf(this.rows, assignment, id));
    if (!assignment || !response) throw new Refusal('not-found');
    return { assignment, response };
  }

  private async own(id: string): Promise<Found> {
    const found = await this.found(id);
    if (found.assignment.by_staff || found.response.person_id !== this.rows.actor.personId)
      throw new Refusal('not-found');
    return found;
  }

  private async again(assignment: data.StoredAssignment, id: string): Promise<data.StoredResponse> {
    const response = await data.responseOf(this.rows, assignment, id);
    if (!response) throw new Refusal('not-found');
    return response;
  }

  private checkMayAnswer({ status, decision }: data.StoredAssignment): void {
    if (status === 'withdrawn') throw new Refusal('conflict', { detail: 'Your therapist took this back.' });
    if (!mayAnswer({ status, decision: decision ?? 'declined' }))
      throw new Refusal('conflict', { detail: 'Accept this first, then begin.' });
  }

  private async keep(
    exercise: Exercise,
    response: Pick<data.StoredResponse, 'id' | 'case_id' | 'person_id'>,
    answers: Answers,
  ): Promise<void> {
    const parts = await this.answers.seal(exercise, response, answers);
    await data.storeParts(this.rows, { id: response.id, caseId: response.case_id }, parts);
  }

  /** What a partner does is on the trail for them and the care team; the other partner does not find it there. */
  private told(assignment: data.StoredAssignment, response: data.StoredResponse): Response {
    this.audit.record({
      action: 'response:write',
      resource: 'response',
      ids: [response.id],
      caseId: assignment.case_id,
      subjectId: this.rows.actor.personId,
    });
    return this.shown.response(assignment, response);
  }
}

const begunElsewhere = 'You have begun this already. Load it again and go on there.';
const handedIn = 'You have handed this in. It stays as it is.';

/** @throws Refusal invalid, naming fields and never what was written in them */
function check(exercise: Exercise, answers: Answers, complete: boolean): void {
  const errors = checkAnswers(exercise, answers, { complete });
  if (errors.length > 0) throw new Refusal('invalid', { errors: errors.slice(0, 50) });
}
