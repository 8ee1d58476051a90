import { type Exercise, FeelingWord, type Response } from '@attune/homework/contract';
import { fieldsOf } from './check-answers';
import { feelingScore } from './feelings';

/** A response as far as pairing needs it. Pass the responses of one assignment. */
export type PairableResponse = Pick<Response, 'personId' | 'occurrence' | 'state' | 'answers' | 'submittedAt'>;

interface Pair {
  perceiverId: string;
  targetId: string;
  occurrence: number;
  /** The series the guessed question belongs to, or its key when it belongs to none. */
  measure: string;
  /** When the later of the two answers was handed in. */
  at: string;
}

/** A guess beside the rating it guessed, both 0 to 10. */
export interface PairedRating extends Pair {
  guess: number;
  actual: number;
  /** The perceiver's own rating of the same question, to tell reading the partner from assuming they feel alike. */
  own: number | null;
}

/** A guessed feeling word beside the one chosen, with its score of 0, 0.5 or 1. */
export interface PairedFeeling extends Pair {
  guess: FeelingWord;
  actual: FeelingWord;
  score: 0 | 0.5 | 1;
}

/**
 * Every guess about the other partner beside that partner's own answer of the same occurrence, both handed in. Where one
 * of the two is missing there is no pair. In the order of occurrence, perceiver as given, and question. For the care
 * team: it reads across the reveal rule.
 */
export function pairedRatings(
  exercise: Pick<Exercise, 'steps'>,
  responses: readonly PairableResponse[],
): PairedRating[] {
  return paired(exercise, responses, 'guess').flatMap(({ pair, guess, actual, own }) =>
    typeof guess === 'number' && typeof actual === 'number'
      ? [{ ...pair, guess, actual, own: typeof own === 'number' ? own : null }]
      : [],
  );
}

/** As `pairedRatings`, for guessed feeling words. */
export function pairedFeelings(
  exercise: Pick<Exercise, 'steps'>,
  responses: readonly PairableResponse[],
): PairedFeeling[] {
  return paired(exercise, responses, 'guess-feeling').flatMap(({ pair, ...given }) => {
    const guess = FeelingWord.safeParse(given.guess).data;
    const actual = FeelingWord.safeParse(given.actual).data;
    return guess && actual ? [{ ...pair, guess, actual, score: feelingScore(guess, actual) }] : [];
  });
}

function paired(
  exercise: Pick<Exercise, 'steps'>,
  responses: readonly PairableResponse[],
  kind: 'guess' | 'guess-feeling',
) {
  const fields = fieldsOf(exercise);
  const guesses = fields.flatMap((field) => (field.kind === kind ? [field] : []));
  const handedIn = responses.flatMap((response) =>
    response.state === 'submitted' && response.submittedAt !== null
      ? [{ ...response, submittedAt: response.submittedAt }]
      : [],
  );
  return handedIn
    .toSorted((one, other) => one.occurrence - other.occurrence)
    .flatMap((perceiver) =>
      handedIn
        .filter((target) => target.personId !== perceiver.personId && target.occurrence === perceiver.occurrence)
        .flatMap((target) =>
          guesses.map((field) => {
            const of = fields.find(({ key }) => key === field.of);
            const pair: Pair = {
              perceiverId: perceiver.personId,
              targetId: target.personId,
              occurrence: target.occurrence,
              measure: of?.measure ?? field.of,
              at:
                Date.parse(perceiver.submittedAt) > Date.parse(target.submittedAt)
                  ? perceiver.submittedAt
                  : target.submittedAt,
            };
            return {
              pair,
              guess: perceiver.answers[field.key],
              actual: target.answers[field.of],
              own: perceiver.answers[field.of],
            };
          }),
        ),
    );
}
