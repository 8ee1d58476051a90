import type { Assignment, Response } from '@attune/homework/contract';
import { exerciseOf, forClient } from '@attune/homework/domain';

export const sam = '01900000-0000-7000-8000-00000000000a';
export const alex = '01900000-0000-7000-8000-00000000000b';

/** A weekly check-in of Sam and Alex in its second week, for specs; name only what matters. */
export function anAssignment(change: Partial<Assignment> = {}): Assignment {
  const exercise = exerciseOf('weekly-check-in');
  if (!exercise) throw new Error('The library has lost the weekly check-in');
  return {
    id: '01900000-0000-7000-8000-0000000000f1',
    caseId: '01900000-0000-7000-8000-0000000000c1',
    exercise: forClient(exercise),
    why: 'To see your weeks side by side.',
    assignedBy: 'Anna Lindqvist',
    startsOn: '2026-11-09',
    dueOn: '2026-11-29',
    repeat: 'weekly',
    reveal: 'in_session',
    status: 'active',
    sessionId: null,
    members: [
      { personId: sam, position: 'A', name: 'Sam', decision: 'accepted' },
      { personId: alex, position: 'B', name: 'Alex', decision: 'accepted' },
    ],
    occurrence: 2,
    responses: [],
    version: 1,
    ...change,
  };
}

/** What a partner handed in, not looked at yet. */
export function aResponse(personId: string, change: Partial<Response> = {}): Response {
  return {
    id: `01900000-0000-7000-8000-0000000001${personId.slice(-2)}`,
    assignmentId: '01900000-0000-7000-8000-0000000000f1',
    personId,
    occurrence: 1,
    state: 'submitted',
    answers: {},
    completion: 'done',
    submittedAt: '2026-11-12T20:15:00Z',
    open: false,
    toReview: true,
    version: 3,
    ...change,
  };
}
