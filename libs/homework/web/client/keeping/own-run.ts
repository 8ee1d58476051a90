import { dayIn } from '@attune/shared/web';
import type { Assignment, Response as HomeworkResponse } from '@attune/homework/contract';
import { askedBy } from '@attune/homework/domain';

/** Which time of an assignment a person does now: today's, after the due day the last one; null before the start. */
export function occurrenceToDo(assignment: Assignment, zone: string, now: Date): number | null {
  return assignment.occurrence ?? (askedBy(assignment, dayIn(now, zone)) || null);
}

/** A person's own response to one occurrence. */
export function ownResponse(assignment: Assignment, personId: string, occurrence: number): HomeworkResponse | null {
  const own = (given: HomeworkResponse) => given.personId === personId && given.occurrence === occurrence;
  return assignment.responses.find(own) ?? null;
}

/** The member of an assignment whom a person is, and the other partner of the case where they are asked, too. */
export function sidesOf({ members }: Pick<Assignment, 'members'>, personId: string) {
  const me = members.find((member) => member.personId === personId) ?? null;
  const partner = members.find((member) => member.personId !== personId) ?? null;
  return { me, partner };
}
