import { Answers, type Exercise } from '@attune/homework/contract';
import type { SealedPart, StoredResponse } from '@attune/homework/data';
import { fieldsOf } from '@attune/homework/domain';
import { Vault } from '@attune/sealing/api';
import { Injectable } from '@nestjs/common';

type PlaceOfAnswers = Pick<StoredResponse, 'id' | 'case_id' | 'person_id'>;

/**
 * A person's answers in two sealed halves: what follows the reveal rule, under a key that opens for whom the response
 * opens, and what stays with the person and the care team. Both halves are always there, so that their being there
 * tells nothing.
 */
@Injectable()
export class SealedAnswers {
  constructor(private readonly vault: Vault) {}

  async seal(exercise: Exercise, response: PlaceOfAnswers, answers: Answers): Promise<SealedPart[]> {
    const { id, case_id: caseId, person_id: personId } = response;
    const shared = await this.vault.seal(
      JSON.stringify(ofAudience(exercise, answers, 'reveal')),
      { kind: 'response', caseId, personId, responseId: id },
      placeOf(response, 'shared'),
    );
    const own = await this.vault.seal(
      JSON.stringify(ofAudience(exercise, answers, 'private')),
      { kind: 'member', caseId, personId },
      placeOf(response, 'private'),
    );
    return [
      { part: 'shared', ...shared },
      { part: 'private', ...own },
    ];
  }

  /** The answers of the halves that were read, in the order of the exercise. */
  open(exercise: Exercise, stored: StoredResponse): Answers {
    const given = stored.parts.reduce<Answers>((all, part) => {
      const half = this.vault.open(part.body_sealed, part, placeOf(stored, part.part));
      return { ...all, ...Answers.parse(JSON.parse(half)) };
    }, {});
    return inOrder(exercise, given);
  }
}

function placeOf({ id, case_id, person_id }: PlaceOfAnswers, part: SealedPart['part']) {
  return { table: 'response_part', rowId: id, more: [case_id, person_id, part] };
}

function ofAudience(exercise: Exercise, answers: Answers, audience: 'reveal' | 'private'): Answers {
  return inOrder({ steps: exercise.steps.map(withFieldsFor(audience)) }, answers);
}

const withFieldsFor = (audience: 'reveal' | 'private') => (step: Exercise['steps'][number]) => ({
  ...step,
  fields: step.fields.filter((field) => field.audience === audience),
});

/** Answers to the questions of an exercise, in its order. */
function inOrder(exercise: Pick<Exercise, 'steps'>, answers: Answers): Answers {
  return Object.fromEntries(
    fieldsOf(exercise).flatMap(({ key }) => {
      const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
