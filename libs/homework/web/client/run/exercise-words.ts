import type { Assignment, ClientExercise, Field, Reveal } from '@attune/homework/contract';
import { fieldsOf, readersOf } from '@attune/homework/domain';
import type { Readers } from '@attune/homework/ui';

/** "3 to 5 minutes". */
export function minutesWords({ min, max }: ClientExercise['minutes']): string {
  return min === max ? `${min} ${min === 1 ? 'minute' : 'minutes'}` : `${min} to ${max} minutes`;
}

/** Who does what, told to the one who is asked. `partner` is null when the other one was not asked. */
export function whoDoesWhat({ participation }: Pick<ClientExercise, 'participation'>, partner: string | null): string {
  const other = partner ?? 'your partner';
  switch (participation) {
    case 'together':
      return `You and ${other} do it together, and each of you answers alone.`;
    case 'in-session':
      return `You and ${other} do it in a session, with your therapist.`;
    case 'partner-aware':
      return `You do your own part. It works best when ${other} knows about it; it asks nothing of them.`;
    case 'each':
      return partner
        ? `You and ${partner} each do it on your own. Please do not compare before you are done.`
        : 'You do it on your own.';
    case 'solo':
      return partner ? `You and ${partner} each do it for yourselves.` : 'You do it on your own, for yourself.';
  }
}

/** When the answers that are meant for both open, told once they were handed in. */
export function whatHappensNext(reveal: Reveal, partner: string | null): string {
  if (reveal === 'in_session')
    return partner
      ? `Your care team can read them now. Your therapist may open the ones meant for both in a session with you and ${partner}.`
      : 'Your care team can read them now. Your therapist may come back to them with you in a session.';
  if (reveal === 'both_submitted' && partner)
    return `Your care team can read them now. Once you are both done, the answers meant for both open here and on your home page.`;
  return 'Your care team can read them now. Nobody else can.';
}

/** Who reads which answer under the rule of an assignment, by the key of the question. */
export function readersByKey({
  exercise,
  reveal,
  members,
}: Pick<Assignment, 'exercise' | 'reveal' | 'members'>): Record<string, Readers> {
  // Answers open to each other: with one partner asked there is nothing that could open.
  const rule = reveal === 'both_submitted' && members.length < 2 ? 'never' : reveal;
  return Object.fromEntries(fieldsOf(exercise).map((field) => [field.key, readersOf(field, rule)]));
}

/** The questions of an exercise, put together by who reads their answers; those for both partners first. */
export function questionsByReaders(
  exercise: Pick<ClientExercise, 'steps'>,
  readers: Readonly<Record<string, Readers>>,
): { readers: Readers; fields: Field[] }[] {
  const order: Readers[] = ['partner_when_both', 'partner_in_session', 'care_team'];
  return order.flatMap((group) => {
    const fields = fieldsOf(exercise).filter(({ key }) => readers[key] === group);
    return fields.length > 0 ? [{ readers: group, fields }] : [];
  });
}
