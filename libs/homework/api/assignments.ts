import { Audit } from '@attune/audit/api';
import type {
  Assignment,
  AssignmentChange,
  AssignmentPage,
  DecisionChange,
  NewAssignment,
  Opening,
  Review,
} from '@attune/homework/contract';
import * as data from '@attune/homework/data';
import { afterAct, assignmentMistakes, exerciseOf, gate } from '@attune/homework/domain';
import { Vault } from '@attune/sealing/api';
import { invalid, Refusal } from '@attune/shared/api';
import { Id, Moment, type PageQuery } from '@attune/shared/contract';
import { keysOf, newId, pageFrom, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { assignmentSummary } from './assignment-summary';
import { Gates } from './gates';
import { OpeningInSession } from './opening-in-session';
import { placeOfWhy, ShownAssignment } from './shown-assignment';

/** Homework that is given, accepted or not, opened in a session and taken back. */
@Injectable()
export class Assignments {
  constructor(
    private readonly rows: Rows,
    private readonly vault: Vault,
    private readonly audit: Audit,
    private readonly gates: Gates,
    private readonly opening: OpeningInSession,
    private readonly shown: ShownAssignment,
  ) {}

  async list(caseId: string, { limit, cursor }: PageQuery): Promise<AssignmentPage> {
    await this.caseOf(caseId);
    const after = cursor === undefined ? null : placeIn(cursor);
    const found = await data.assignmentsOfCase(this.rows, caseId, after, limit + 1);
    const members = await data.membersOfList(
      this.rows,
      caseId,
      found.map(({ id }) => id),
    );
    this.audit.record({ action: 'assignment:list', resource: 'case', ids: [caseId], caseId });
    return pageFrom(
      found,
      limit,
      (row) => [row.given_at, row.id],
      (row) => assignmentSummary(row, members, new Date()),
    );
  }

  /**
   * Gives an exercise to one or both partners.
   * @throws Refusal not-found; invalid with the fields; conflict with the reasons when safety closes it
   */
  async give(caseId: string, wish: NewAssignment): Promise<Assignment> {
    const found = await this.caseOf(caseId);
    if (!found.by_team) throw new Refusal('not-allowed');
    const exercise = exerciseOf(wish.exerciseId);
    if (!exercise) throw invalid('exerciseId', 'Choose an exercise');
    if (!wish.members.every((id) => found.member_ids.includes(id)))
      throw invalid('members', 'Choose partners of this case');
    const mistakes = assignmentMistakes(exercise, wish);
    if (mistakes.length > 0) throw new Refusal('invalid', { errors: mistakes });
    if (wish.sessionId && !(await data.isSessionOf(this.rows, caseId, wish.sessionId)))
      throw invalid('sessionId', 'Choose a session of this case');
    const { reveals, reasons } = gate(exercise, await this.gates.facts(caseId));
    if (!reveals.includes(wish.reveal)) {
      const why = reasons.filter(({ blocks }) => blocks).map(({ text }) => text);
      throw new Refusal('conflict', { detail: why.join(' ') });
    }
    const id = newId();
    await data.storeAssignment(this.rows, {
      ...wish,
      id,
      caseId,
      exerciseVersion: exercise.version,
      why: await this.sealedWhy(id, caseId, wish),
    });
    const subjectId = wish.members.length === 1 ? wish.members[0] : null;
    this.audit.record({ action: 'assignment:give', resource: 'assignment', ids: [id], caseId, subjectId });
    return this.read(id);
  }

  /** @throws Refusal not-found */
  async read(id: string): Promise<Assignment> {
    return this.shown.show(await this.one(id));
  }

  /** Takes an assignment back; twice is once. @throws Refusal not-found, not-allowed, stale-version */
  async change(id: string, _change: AssignmentChange, version: number): Promise<Assignment> {
    const stored = await this.ofTeam(id);
    if (stored.version !== version) throw new Refusal('stale-version');
    if (stored.status === 'active' && !(await data.withdraw(this.rows, id, version)))
      throw new Refusal('stale-version');
    this.note('assignment:withdraw', stored);
    return this.read(id);
  }

  /** What one partner says to it, for themselves. @throws Refusal not-found, conflict when it was taken back */
  async decide(id: string, { decision }: DecisionChange): Promise<Assignment> {
    const stored = await this.one(id);
    if (stored.by_staff || stored.decision === null) throw new Refusal('not-found');
    const next = afterAct({ status: stored.status, decision: stored.decision }, { by: 'member', does: decision });
    if ('refused' in next) throw new Refusal('conflict', { detail: 'Your therapist took this back.' });
    await data.decide(this.rows, id, decision);
    const { personId } = this.rows.actor;
    this.audit.record({
      action: 'assignment:decide',
      resource: 'assignment',
      ids: [id],
      caseId: stored.case_id,
      subjectId: personId,
    });
    return this.read(id);
  }

  /** Opens in the session what is ready for it. @throws Refusal not-found, not-allowed, conflict with the reason */
  async open(id: string, { occurrence }: Opening): Promise<Assignment> {
    const stored = await this.ofTeam(id);
    await this.opening.open(stored, occurrence ?? null);
    this.note('assignment:open', stored);
    return this.read(id);
  }

  /** Notes that responses were looked at. @throws Refusal not-found, not-allowed */
  async review(id: string, { responseIds }: Review): Promise<Assignment> {
    const stored = await this.ofTeam(id);
    // Each on the trail of the partner whose it is: the other one would learn that something was handed in.
    for (const reviewed of await data.noteReviewed(this.rows, id, responseIds ?? null)) {
      const { id: responseId, person_id: subjectId } = reviewed;
      const caseId = stored.case_id;
      this.audit.record({ action: 'assignment:review', resource: 'response', ids: [responseId], caseId, subjectId });
    }
    return this.read(id);
  }

  private async caseOf(caseId: string): Promise<data.CaseForHomework> {
    const found = await data.caseForHomework(this.rows, caseId);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  private async one(id: string): Promise<data.StoredAssignment> {
    const stored = await data.assignmentOf(this.rows, id);
    if (!stored) throw new Refusal('not-found');
    return stored;
  }

  private async ofTeam(id: string): Promise<data.StoredAssignment> {
    const stored = await this.one(id);
    if (!stored.by_staff) throw new Refusal('not-found');
    if (!stored.by_team) throw new Refusal('not-allowed');
    return stored;
  }

  private sealedWhy(id: string, caseId: string, { why, members }: NewAssignment) {
    const [alone, other] = members;
    const compartment =
      alone && !other ? ({ kind: 'member', caseId, personId: alone } as const) : ({ kind: 'case', caseId } as const);
    return this.vault.seal(why, compartment, placeOfWhy(id, caseId));
  }

  private note(action: 'assignment:withdraw' | 'assignment:open', of: data.StoredAssignment) {
    const subjectId = of.for_people.length === 1 ? of.for_people[0] : null;
    this.audit.record({ action, resource: 'assignment', ids: [of.id], caseId: of.case_id, subjectId });
  }
}

/** @throws Refusal invalid for a cursor that is none of ours */
function placeIn(cursor: string): { givenAt: string; id: string } {
  const [givenAt, id] = keysOf(cursor, 2) ?? [];
  const place = { givenAt: Moment.safeParse(givenAt).data, id: Id.safeParse(id).data };
  if (!place.givenAt || !place.id) throw invalid('cursor', 'This place in the list is not known');
  return { givenAt: place.givenAt, id: place.id };
}
