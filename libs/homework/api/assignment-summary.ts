import type { AssignmentSummary } from '@attune/homework/contract';
import type { ListedAssignment, ListedMember } from '@attune/homework/data';
import { askedBy } from '@attune/homework/domain';
import { dayIn } from '@attune/shared/domain';
import { exerciseGiven } from './exercise-shelf';

/**
 * A row of the homework list. Each partner is asked by their own calendar; what was taken back asks no more, so that
 * of it counts only what was handed in.
 * @param members of any assignment of the list
 */
export function assignmentSummary(
  row: ListedAssignment,
  members: readonly ListedMember[],
  now: Date,
): AssignmentSummary {
  const schedule = { startsOn: row.starts_on, dueOn: row.due_on, repeat: row.repeat };
  return {
    id: row.id,
    exercise: { id: row.exercise_id, name: exerciseGiven(row.exercise_id).name },
    ...schedule,
    reveal: row.reveal,
    status: row.status,
    members: members
      .filter(({ assignment_id }) => assignment_id === row.id)
      .map((member) => ({
        personId: member.person_id,
        position: member.position,
        name: member.name,
        decision: member.decision,
        asked: row.status === 'withdrawn' ? member.submitted : askedBy(schedule, dayIn(member.time_zone, now)),
        submitted: member.submitted,
        toReview: member.to_review,
      })),
    version: row.version,
  };
}
