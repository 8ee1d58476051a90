import type { Assignment, Decision } from '@attune/homework/contract';

/** An assignment as one of its members has it. Each member decides alone, and the other learns nothing of it. */
export interface MemberAssignment {
  status: Assignment['status'];
  decision: Decision;
}

export type MemberAct = Exclude<Decision, 'open'>;

/** A member decides about their own part; staff withdraw the whole assignment. Nobody decides for somebody else. */
export type Act = { by: 'member'; does: MemberAct } | { by: 'staff'; does: 'withdrawn' };

/**
 * The assignment after an act. Minds may change in every direction as long as it is active, also after answers were
 * given; doing the same twice changes nothing. Withdrawn is final.
 */
export function afterAct(assignment: MemberAssignment, act: Act): MemberAssignment | { refused: 'withdrawn' } {
  if (act.by === 'staff') return { ...assignment, status: 'withdrawn' };
  if (assignment.status === 'withdrawn') return { refused: 'withdrawn' };
  return { ...assignment, decision: act.does };
}

/** Whether this member may give answers now. Beginning an open assignment is a way to accept it. */
export function mayAnswer({ status, decision }: MemberAssignment): boolean {
  return status === 'active' && (decision === 'open' || decision === 'accepted');
}
