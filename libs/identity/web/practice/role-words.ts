import type { StaffRole } from '@attune/identity/contract';

/** What the roles of staff are called, and what each may do, in the order they are offered. */
export const roleWords: readonly { role: StaffRole; name: string; may: string }[] = [
  { role: 'therapist', name: 'Therapist', may: 'Works with the cases of their own care teams.' },
  { role: 'supervisor', name: 'Supervisor', may: 'Reads the cases of the people they supervise.' },
  { role: 'admin', name: 'Practice admin', may: 'People, roles and safety of the practice. No clinical text.' },
];

/** A role's name. */
export function roleName(role: StaffRole): string {
  return roleWords.find((words) => words.role === role)?.name ?? role;
}
