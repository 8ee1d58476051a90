import { Audit } from '@attune/audit/api';
import type { ClientHome } from '@attune/homework/contract';
import { assignmentsForHome, nextSessionForHome, type HomeAssignment } from '@attune/homework/data';
import { homeworkState, occurrenceOn } from '@attune/homework/domain';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { exerciseGiven } from './exercise-shelf';
import { ShownAssignment, unnamedStaff } from './shown-assignment';

/** A partner's own home. Two partners of one case never see each other's doing here. */
@Injectable()
export class Home {
  constructor(
    private readonly rows: Rows,
    private readonly shown: ShownAssignment,
    private readonly audit: Audit,
  ) {}

  async read(): Promise<ClientHome> {
    const { personId, name } = this.rows.actor;
    const today = this.shown.today();
    const given = await assignmentsForHome(this.rows, today);
    const next = await nextSessionForHome(this.rows);
    this.audit.record({
      action: 'home:read',
      resource: 'assignment',
      ids: given.map(({ id }) => id),
      caseId: given[0]?.case_id ?? null,
      subjectId: personId,
    });
    return {
      name,
      nextSessionAt: next?.toISOString() ?? null,
      practice: given.map((assignment) => this.item(assignment, today)),
    };
  }

  private item(assignment: HomeAssignment, today: string): ClientHome['practice'][number] {
    const { id, name, summary, minutes } = exerciseGiven(assignment.exercise_id);
    const schedule = { startsOn: assignment.starts_on, dueOn: assignment.due_on, repeat: assignment.repeat };
    return {
      assignmentId: assignment.id,
      exercise: { id, name, summary, minutes },
      why: this.shown.why(assignment),
      assignedBy: assignment.assigned_by ?? unnamedStaff,
      withPartner: assignment.for_people.length === 2,
      ...schedule,
      occurrence: occurrenceOn(schedule, today),
      state: homeworkState(schedule, assignment.runs, today),
      decision: assignment.decision,
      open: assignment.open,
    };
  }
}
