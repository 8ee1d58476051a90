import type { Parts } from './note-parts';

/** A part that two hands changed differently. */
export interface Clash {
  part: string;
  mine: string;
  theirs: string;
}

export interface Merging {
  /** Every part that only one hand changed, and of the others mine. */
  merged: Parts;
  clashes: readonly Clash[];
  /** Parts that came from the other side, to say so. */
  takenOver: readonly string[];
}

/**
 * Brings together what was changed here and elsewhere since both had the same text.
 *
 * @param base what both started from; empty when there was nothing
 * @param sent texts of ours that were sent without an answer: if they arrived, what looks like somebody else's words is
 *   only an older state of ours
 */
export function mergeParts(base: Parts, mine: Parts, theirs: Parts, sent: readonly Parts[] = []): Merging {
  const merged: Record<string, string> = {};
  const clashes: Clash[] = [];
  const takenOver: string[] = [];
  for (const part of new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, here, there] = [base[part] ?? '', mine[part] ?? '', theirs[part] ?? ''];
    const oursAnyway = there === was || there === here || sent.some((text) => (text[part] ?? '') === there);
    if (oursAnyway) {
      merged[part] = here;
    } else if (here === was) {
      merged[part] = there;
      takenOver.push(part);
    } else {
      merged[part] = here;
      clashes.push({ part, mine: here, theirs: there });
    }
  }
  return { merged, clashes, takenOver };
}

export type Choice = 'mine' | 'theirs' | 'both';

/** The text that a choice stands for. Both: what came in from elsewhere first, then mine. */
export function chosenText({ mine, theirs }: Clash, choice: Choice): string {
  switch (choice) {
    case 'mine':
      return mine;
    case 'theirs':
      return theirs;
    case 'both':
      return [theirs, mine].filter(Boolean).join('\n\n');
  }
}
