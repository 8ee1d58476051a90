import type { Role } from '@attune/identity/contract';
import type { IconName } from '@attune/shared/ui';

/** One place in the staff navigation, and who finds it there. */
export interface NavEntry {
  path: string;
  label: string;
  /** For the narrow bar, where a line has room for one word. */
  shortLabel: string;
  icon: IconName;
  roles: readonly Role[];
}

export const staffNav: readonly NavEntry[] = [
  { path: '/today', label: 'Today', shortLabel: 'Today', icon: 'today', roles: ['therapist', 'supervisor'] },
  { path: '/cases', label: 'Cases', shortLabel: 'Cases', icon: 'couple', roles: ['therapist', 'supervisor'] },
  { path: '/exercises', label: 'Exercises', shortLabel: 'Exercises', icon: 'book', roles: ['therapist', 'supervisor'] },
  {
    path: '/notes',
    label: 'Notes to finish',
    shortLabel: 'Notes',
    icon: 'noteEdit',
    roles: ['therapist', 'supervisor'],
  },
  { path: '/practice', label: 'Practice', shortLabel: 'Practice', icon: 'practice', roles: ['admin'] },
];

/** The entries a person with these roles finds, in their order. */
export function navFor(roles: readonly Role[]): readonly NavEntry[] {
  return staffNav.filter((entry) => entry.roles.some((role) => roles.includes(role)));
}
