import {
  type AnswerValue,
  type Answers,
  type ClientExercise,
  type Field,
  FeelingWord,
} from '@attune/homework/contract';
import { feelingScore, fieldsOf } from '@attune/homework/domain';
import { answerWords, capitalised } from '@attune/homework/ui';

/** One question that both partners answered, with what each of them guessed about the other. */
export interface PairedQuestion {
  key: string;
  label: string;
  /** Both answers in words; empty where one was left open. `share` is 0 to 1 on a scale, null for words. */
  mine: { words: string; share: number | null };
  theirs: { words: string; share: number | null };
  /** My guess beside their answer, then the other way round. */
  guesses: string[];
}

/**
 * What partners look at together: each question both may read, side by side. A guess belongs to the question it guesses.
 * Only what has opened goes in: `theirs` are the other partner's opened answers.
 */
export function pairedQuestions(
  exercise: Pick<ClientExercise, 'steps'>,
  mine: Answers,
  theirs: Answers,
  partner: string,
): PairedQuestion[] {
  const shared = fieldsOf(exercise).filter(({ audience }) => audience === 'reveal');
  return shared.flatMap((field) => {
    if (field.kind === 'guess' || field.kind === 'guess-feeling') return [];
    const guess = shared.find((other) => 'of' in other && other.of === field.key);
    const [my, their] = [mine[field.key], theirs[field.key]];
    const guesses = guess
      ? [
          myGuessWords(field, mine[guess.key], their, partner),
          theirGuessWords(field, theirs[guess.key], my, partner),
        ].filter((words) => words !== '')
      : [];
    if (my === undefined && their === undefined) return [];
    return [{ key: field.key, label: field.label, mine: side(field, my), theirs: side(field, their), guesses }];
  });
}

function side(field: Field, value: AnswerValue | undefined): PairedQuestion['mine'] {
  const words = field.kind === 'rating' && typeof value === 'number' ? String(value) : answerWords(field, value);
  return { words, share: shareOf(field, value) };
}

function shareOf(field: Field, value: AnswerValue | undefined): number | null {
  if (typeof value !== 'number') return null;
  if (field.kind === 'rating') return value / 10;
  if (field.kind === 'percent') return value / 100;
  return field.kind === 'scale' ? (value + 5) / 10 : null;
}

/** "You guessed 6, Alex felt 4: two apart." Empty when one of the two is missing. */
function myGuessWords(
  field: Field,
  guess: AnswerValue | undefined,
  actual: AnswerValue | undefined,
  partner: string,
): string {
  const near = nearness(guess, actual);
  return near === '' ? '' : `You guessed ${said(guess)}, ${partner} ${felt(field)} ${said(actual)}: ${near}.`;
}

function theirGuessWords(
  field: Field,
  guess: AnswerValue | undefined,
  actual: AnswerValue | undefined,
  partner: string,
): string {
  const near = nearness(guess, actual);
  return near === '' ? '' : `${partner} guessed ${said(guess)}, you ${felt(field)} ${said(actual)}: ${near}.`;
}

const felt = ({ kind }: Field): string => (kind === 'feeling' ? 'chose' : 'felt');

const said = (value: AnswerValue | undefined): string =>
  typeof value === 'string' ? `“${capitalised(value)}”` : String(value);

/** How near a guess came, without praise or blame. A miss is a place to ask. */
function nearness(guess: AnswerValue | undefined, actual: AnswerValue | undefined): string {
  if (typeof guess === 'number' && typeof actual === 'number') {
    const apart = Math.abs(guess - actual);
    if (apart === 0) return 'the very same';
    if (apart === 1) return 'close by';
    return apart <= 3 ? `${apart} apart` : `${apart} apart, worth asking about`;
  }
  const words = [FeelingWord.safeParse(guess).data, FeelingWord.safeParse(actual).data] as const;
  if (!words[0] || !words[1]) return '';
  const score = feelingScore(words[0], words[1]);
  if (score === 1) return 'the very same';
  return score === 0.5 ? 'close by, from the same family' : 'another feeling, worth asking about';
}
