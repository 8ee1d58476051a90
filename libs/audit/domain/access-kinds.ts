import type { Action } from '@attune/access/domain';

const opened = 'Opened your case';
const worked = 'Worked on your case';

/** What is said of every act that has no words of its own. */
export const otherAccess = opened;

/**
 * What an act of the practice is called when a client asks who opened their record. Few kinds, so that a day of work is
 * a few lines; and a safety screen looks like any other reading of the case, because a partner may look over the
 * shoulder. Process notes are nobody's to see and have no words here.
 */
export const accessKinds = {
  'case:read': opened,
  'care-team:read': opened,
  'safety-screen:read': opened,
  'case:create': worked,
  'case:change': worked,
  'case:invite-member': worked,
  'care-team:change': worked,
  'safety-screen:record': worked,
  'session:list': 'Looked at sessions',
  'session:read': 'Looked at sessions',
  'session:plan': 'Planned or changed a session',
  'session:change': 'Planned or changed a session',
  'note:list': 'Read session notes',
  'note:read': 'Read session notes',
  'note:write': 'Wrote session notes',
  'note:sign': 'Wrote session notes',
  'note:addend': 'Wrote session notes',
  'assignment:list': 'Looked at exercises and answers',
  'assignment:read': 'Looked at exercises and answers',
  'response:read': 'Looked at exercises and answers',
  'assignment:give': 'Gave or changed an exercise',
  'assignment:withdraw': 'Gave or changed an exercise',
  'assignment:open': 'Gave or changed an exercise',
  'assignment:review': 'Looked at exercises and answers',
  'progress:read': 'Looked at progress',
} as const satisfies Partial<Record<Action, string>>;
