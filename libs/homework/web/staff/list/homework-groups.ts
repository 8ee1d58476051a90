import type { AssignmentSummary } from '@attune/homework/contract';

/** A group of the homework list. */
export interface HomeworkGroup {
  name: string;
  items: AssignmentSummary[];
}

/**
 * What waits to be looked at first, then what is going on or coming, then what is over or was taken back. Inside a group
 * the order of the list stays; groups without anything are left out.
 *
 * @param today `YYYY-MM-DD` in the person's zone
 */
export function groupAssignments(items: readonly AssignmentSummary[], today: string): HomeworkGroup[] {
  const groups = Map.groupBy(items, (item) => nameOf(item, today));
  return ['To look at', 'Going on', 'Over'].flatMap((name) => {
    const ofGroup = groups.get(name);
    return ofGroup ? [{ name, items: ofGroup }] : [];
  });
}

function nameOf({ members, status, dueOn }: AssignmentSummary, today: string): string {
  if (members.some(({ toReview }) => toReview > 0)) return 'To look at';
  return status === 'active' && dueOn >= today ? 'Going on' : 'Over';
}
