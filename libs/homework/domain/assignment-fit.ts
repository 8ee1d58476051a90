import type { FieldError } from '@attune/shared/contract';
import type { Exercise, NewAssignment } from '@attune/homework/contract';

/**
 * What does not fit between an exercise and the wish to assign it, apart from safety (`gate`). Paths are those of
 * `NewAssignment`; empty when all fits.
 */
export function assignmentMistakes(
  exercise: Pick<Exercise, 'participation' | 'reveal'>,
  { members, reveal }: Pick<NewAssignment, 'members' | 'reveal'>,
): FieldError[] {
  const both = new Set(members).size === 2;
  const errors: FieldError[] = [];
  if (new Set(members).size < members.length) errors.push({ path: 'members', message: 'Choose each partner once' });
  else if (exercise.participation === 'together' && !both)
    errors.push({ path: 'members', message: 'Both do this one together' });
  else if (exercise.participation === 'partner-aware' && both)
    errors.push({ path: 'members', message: 'One partner does this one, the other knows' });
  if (!exercise.reveal.allowed.includes(reveal))
    errors.push({ path: 'reveal', message: 'This exercise does not open answers in this way' });
  else if (reveal === 'both_submitted' && !both)
    errors.push({ path: 'reveal', message: 'This needs answers from both partners' });
  return errors;
}
