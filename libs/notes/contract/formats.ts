import type { NoteFormat } from './note';

/** A part of a note's format: its key in the stored body, its heading, and a prompt that shows while it is empty. */
export interface NoteSection {
  key: string;
  title: string;
  prompt: string;
}

/** What a format asks for: shared parts in order, and parts that are written once for each partner. */
export interface NoteLayout {
  title: string;
  shared: readonly NoteSection[];
  perPartner: readonly NoteSection[];
}

/** The formats there are. Keys are stored: never rename one, add a new one instead. */
export const noteLayouts: Readonly<Record<NoteFormat, NoteLayout>> = {
  soap: {
    title: 'SOAP',
    shared: [
      { key: 'subjective', title: 'Subjective, together', prompt: 'What they brought and how they told it' },
      { key: 'objective', title: 'Objective', prompt: 'What you saw between them; scores since last time' },
      { key: 'assessment', title: 'Assessment', prompt: 'How you understand it; progress towards the goals' },
      { key: 'plan', title: 'Plan', prompt: 'Homework: who, what, how often; next session; referrals' },
    ],
    perPartner: [{ key: 'subjective', title: 'Subjective', prompt: 'In this partner’s own words' }],
  },
  'couple-session': {
    title: 'Couple session',
    shared: [
      { key: 'focus', title: 'Focus', prompt: 'What the session was about' },
      { key: 'between', title: 'Between them', prompt: 'The loop you saw, and where it turned' },
      { key: 'interventions', title: 'What you did', prompt: 'Interventions, and how each took them' },
      { key: 'goals', title: 'Goals touched', prompt: 'Which goals moved, and which did not' },
      { key: 'plan', title: 'Plan', prompt: 'Homework given, next session' },
    ],
    perPartner: [
      { key: 'account', title: 'Account', prompt: 'What this partner said and wants' },
      { key: 'observed', title: 'Observed', prompt: 'Affect, behaviour, reach towards the other' },
    ],
  },
};
