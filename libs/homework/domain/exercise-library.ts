import type { Exercise } from '@attune/homework/contract';
import { clearAsk } from './library/clear-ask';
import { feelingWords } from './library/feeling-words';
import { kindToMe } from './library/kind-to-me';
import { makesSense } from './library/makes-sense';
import { oneThanks } from './library/one-thanks';
import { readMe } from './library/read-me';
import { settle } from './library/settle';
import { spaceFirst } from './library/space-first';
import { timeOut } from './library/time-out';
import { turns } from './library/turns';
import { weeklyCheckIn } from './library/weekly-check-in';
import { whoseJob } from './library/whose-job';

/** The exercises that ship with the product, in the order the library shows them: check-in, calm first, then on. */
export const exerciseLibrary: readonly Exercise[] = [
  weeklyCheckIn,
  settle,
  feelingWords,
  kindToMe,
  timeOut,
  oneThanks,
  readMe,
  turns,
  makesSense,
  clearAsk,
  spaceFirst,
  whoseJob,
];

/** An exercise of the library in its present version, or undefined when there is none of this id. */
export function exerciseOf(id: string): Exercise | undefined {
  return exerciseLibrary.find((exercise) => exercise.id === id);
}
