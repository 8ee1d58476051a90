import type { ExerciseCategory, ExerciseLevel, Participation, Reveal } from './exercise';

/** Words for the closed sets of an exercise, the same on every screen. */
export const categoryLabels: Record<ExerciseCategory, string> = {
  'check-in': 'Check-in',
  regulation: 'Calming',
  emotion: 'Feelings',
  compassion: 'Compassion',
  friendship: 'Friendship',
  appreciation: 'Appreciation',
  ritual: 'Small rituals',
  activation: 'Good times',
  capitalisation: 'Good news',
  closeness: 'Closeness',
  communication: 'Talking and listening',
  validation: 'Validation',
  needs: 'Asking',
  perspective: 'Perspective',
  mentalizing: 'Curiosity',
  'empathic-accuracy': 'Reading each other',
  'empathy-balance': 'Balance of care',
  'dyadic-coping': 'Coping together',
  structure: 'Structure',
  conflict: 'Conflict',
  attachment: 'Attachment',
  cycle: 'The cycle',
  injury: 'Old hurts',
  discernment: 'Clarity',
};

export const levelLabels: Record<ExerciseLevel, string> = {
  regulate: 'Calm first',
  friendship: 'Friendship',
  communication: 'Communication',
  cycle: 'The cycle',
  'injury-discernment': 'Hurts and decisions',
};

export const participationLabels: Record<Participation, string> = {
  solo: 'On one’s own',
  each: 'Each on their own',
  together: 'Together',
  'partner-aware': 'One does it, the partner knows',
  'in-session': 'In the session',
};

export const revealLabels: Record<Reveal, string> = {
  both_submitted: 'When both have handed in',
  in_session: 'In a session, with the therapist',
  never: 'Never',
};
