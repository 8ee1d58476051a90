/** The four roles; a solo practice is one person with `admin` and `therapist`. */
export type RoleName = 'therapist' | 'supervisor' | 'admin' | 'client';

const everyone: readonly RoleName[] = ['therapist', 'supervisor', 'admin', 'client'];
const clinical: readonly RoleName[] = ['therapist', 'supervisor'];

/**
 * Everything that can be done, and which role may try it. What is not listed cannot be done.
 *
 * This is the first wall's outer gate: a role that may not even try is answered as if the thing did not exist. Which
 * case, whose item and in which state is decided by rows (`access/data/row-policies.ts`) and by each slice's rules.
 */
export const policy = {
  'me:read': everyone,
  'me:change': everyone,
  'me:sign-out': everyone,
  'me:devices': everyone,
  'me:record-accesses': ['client'],
  'staff:list': ['admin'],
  'staff:change': ['admin'],
  'staff:invite': ['admin'],
  'colleagues:list': clinical,
  'case:list': clinical,
  'case:create': ['therapist'],
  'case:read': clinical,
  'case:change': clinical,
  'case:invite-member': clinical,
  'care-team:read': clinical,
  'care-team:change': ['therapist'],
  'safety-screen:read': clinical,
  'safety-screen:record': clinical,
  'session:list': clinical,
  'session:plan': clinical,
  'session:read': clinical,
  'session:change': clinical,
  'today:read': clinical,
  'note:list': [...clinical, 'client'],
  'note:read': [...clinical, 'client'],
  'note:write': clinical,
  'note:sign': clinical,
  'note:addend': clinical,
  'note:unfinished': clinical,
  'process-note:read': clinical,
  'process-note:write': clinical,
  'exercise:browse': clinical,
  'assignment:list': clinical,
  'assignment:give': clinical,
  'assignment:read': [...clinical, 'client'],
  'assignment:withdraw': clinical,
  'assignment:open': clinical,
  'assignment:review': clinical,
  'assignment:decide': ['client'],
  'response:write': ['client'],
  'response:read': [...clinical, 'client'],
  'home:read': ['client'],
  'progress:read': clinical,
  'progress:own': ['client'],
  'audit:read': ['admin', 'therapist', 'supervisor'],
} as const satisfies Record<string, readonly RoleName[]>;

/** The name of something that can be done. */
export type Action = keyof typeof policy;

/** Whether somebody with these roles may try an action. Deny by default: no roles, no action. */
export function may(roles: readonly string[], action: Action): boolean {
  const allowed: readonly string[] = policy[action] ?? [];
  return roles.some((role) => allowed.includes(role));
}
