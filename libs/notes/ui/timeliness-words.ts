import type { UnfinishedNote } from '@attune/notes/contract';

type Timeliness = UnfinishedNote['timeliness'];

/** How urgent a note is, in words; colour only repeats them. */
export const timelinessWords: Readonly<
  Record<Timeliness, { name: string; meaning: string; tone: 'neutral' | 'good' | 'warning' | 'danger' }>
> = {
  due: { name: 'In time', meaning: 'Within 24 hours of the session', tone: 'good' },
  amber: { name: 'Over a day', meaning: 'More than 24 hours after the session', tone: 'warning' },
  red: { name: 'Over two days', meaning: 'At 72 hours it becomes a late entry', tone: 'danger' },
  late: { name: 'Late entry', meaning: 'Signing stamps it as a late entry', tone: 'danger' },
};
