import { Audit } from '@attune/audit/api';
import type { Assignment, Response } from '@attune/homework/contract';
import { membersOf, responsesOf, type StoredAssignment, type StoredResponse } from '@attune/homework/data';
import { forClient, occurrenceOn } from '@attune/homework/domain';
import { Vault } from '@attune/sealing/api';
import { Rows } from '@attune/shared/data';
import { dayIn } from '@attune/shared/domain';
import { Injectable } from '@nestjs/common';
import { exerciseGiven } from './exercise-shelf';
import { SealedAnswers } from './sealed-answers';

/** Shows an assignment and its responses to whom reads them, and notes that they were read. */
@Injectable()
export class ShownAssignment {
  constructor(
    private readonly rows: Rows,
    private readonly vault: Vault,
    private readonly answers: SealedAnswers,
    private readonly audit: Audit,
  ) {}

  async show(stored: StoredAssignment): Promise<Assignment> {
    const members = await membersOf(this.rows, stored);
    const responses = await responsesOf(this.rows, stored);
    const exercise = exerciseGiven(stored.exercise_id);
    const schedule = { startsOn: stored.starts_on, dueOn: stored.due_on, repeat: stored.repeat };
    this.noteRead(stored, responses);
    return {
      id: stored.id,
      caseId: stored.case_id,
      exercise: forClient(exercise),
      why: this.why(stored),
      assignedBy: stored.assigned_by ?? unnamedStaff,
      ...schedule,
      reveal: stored.reveal,
      status: stored.status,
      sessionId: stored.session_id,
      members: members.map(({ person_id, position, name, decision }) => ({
        personId: person_id,
        position,
        name,
        decision,
      })),
      occurrence: stored.status === 'withdrawn' ? null : occurrenceOn(schedule, this.today()),
      responses: responses.map((response) => this.response(stored, response)),
      version: stored.version,
    };
  }

  /**
   * A response as its reader may have it. Of the other partner's one no more is told than the answers that opened: how
   * they went about it (completion, time, number of changes) stays theirs.
   */
  response(assignment: StoredAssignment, stored: StoredResponse): Response {
    const whole = assignment.by_staff || stored.person_id === this.rows.actor.personId;
    return {
      id: stored.id,
      assignmentId: stored.assignment_id,
      personId: stored.person_id,
      occurrence: stored.occurrence,
      state: stored.state,
      answers: this.answers.open(exerciseGiven(assignment.exercise_id), stored),
      completion: whole ? stored.completion : null,
      submittedAt: whole ? (stored.submitted_at?.toISOString() ?? null) : null,
      open: stored.open,
      ...(assignment.by_staff ? { toReview: stored.to_review } : {}),
      version: whole ? stored.version : 1,
    };
  }

  /** The actor's calendar day. */
  today(): string {
    return dayIn(this.rows.actor.timeZone, new Date());
  }

  why({ id, case_id, why_sealed, key_id, wrapped }: WhySealed): string {
    return this.vault.open(why_sealed, { key_id, wrapped }, placeOfWhy(id, case_id));
  }

  /**
   * The trail of a reading. What a partner does concerns that partner alone, and so does a response that staff read:
   * the other one must not find it there, not even that it exists.
   */
  noteRead(assignment: StoredAssignment, responses: readonly StoredResponse[]): void {
    const { personId } = this.rows.actor;
    const { id, case_id: caseId, by_staff, for_people } = assignment;
    const alone = for_people.length === 1 ? (for_people[0] ?? null) : null;
    const subjectId = by_staff ? alone : personId;
    this.audit.record({ action: 'assignment:read', resource: 'assignment', ids: [id], caseId, subjectId });
    for (const whose of new Set(responses.map(({ person_id }) => person_id))) {
      this.audit.record({
        action: 'response:read',
        resource: 'response',
        ids: responses.filter(({ person_id }) => person_id === whose).map((response) => response.id),
        caseId,
        subjectId: by_staff ? whose : personId,
      });
    }
  }
}

type WhySealed = Pick<StoredAssignment, 'id' | 'case_id' | 'why_sealed' | 'key_id' | 'wrapped'>;

/** A supervisor is on no care team: a partner does not know them by name. */
export const unnamedStaff = 'Your care team';

/** Where the reason of an assignment belongs. */
export function placeOfWhy(id: string, caseId: string) {
  return { table: 'assignment', rowId: id, more: [caseId] };
}
