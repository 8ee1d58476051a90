/** Everybody in the demo practice. All of them are made up. */
export const practiceName = 'Linden House';

/** One password for all of them: this is a practice to look at, on a machine of one's own. */
export const demoPassword = 'slow rivers carve deep valleys';

export interface StaffPart {
  key: string;
  name: string;
  roles: readonly string[];
  supervises?: readonly string[];
}

export const staff: readonly StaffPart[] = [
  { key: 'nora', name: 'Nora Feld', roles: ['therapist'] },
  { key: 'tomas', name: 'Tomás Rey', roles: ['therapist'] },
  { key: 'priya', name: 'Priya Raman', roles: ['therapist'] },
  { key: 'ingrid', name: 'Ingrid Sol', roles: ['supervisor', 'therapist'], supervises: ['nora', 'tomas', 'priya'] },
  { key: 'owen', name: 'Owen Marsh', roles: ['admin'] },
];

/** Ratings of one weekly check-in, 0 to 10, and the guesses about the partner. */
export interface WeekOf {
  satisfaction: number;
  understood: number;
  stress: number;
  effort: number;
  space: number;
  responsible: number;
  guess: { satisfaction: number; understood: number; stress: number };
  line?: string;
}

/** What a therapist writes after a session. */
export interface NotePart {
  focus: string;
  between: string;
  interventions?: string;
  plan: string;
  a?: { account: string; observed: string };
  b?: { account: string; observed: string };
}

/** One couple and where they are. Weeks count back from now: 1 is last week. */
export interface CouplePart {
  key: string;
  therapist: string;
  a: { name: string; email: string; invitedOnly?: boolean };
  b: { name: string; email: string; invitedOnly?: boolean };
  stage: 'starting' | 'working' | 'deciding' | 'parting' | 'closing';
  /** Screens of A and B; null when not done yet. */
  screens: readonly [Outcome | null, Outcome | null];
  /** Sessions that were held: weeks ago, and what was written. An absent note is one still to write. */
  sessions: readonly { weeksAgo: number; note?: NotePart; draft?: NotePart; absent?: 'a' | 'b' }[];
  /** Days from now and hour of the next session; null when none is planned. */
  next: { inDays: number; hour: number } | null;
  /** Weekly check-ins, oldest first, ending last week; null where one was not done. */
  weeks: readonly { a: WeekOf | null; b: WeekOf | null }[];
}

export type Outcome = 'no_concern' | 'past_concern_ended' | 'mild_with_plan' | 'concern';
