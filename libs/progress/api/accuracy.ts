import type { EmpathicAccuracy } from '@attune/progress/contract';
import type { PartnerOfCase, StoredPair } from '@attune/progress/data';
import { accuracyFigures, accuracySentence, pooledAccuracy } from '@attune/progress/domain';

/** Points that count as close on a 0-10 rating; guesses are only asked of such ratings. */
const within = 1;

/**
 * How well each partner reads the other, A about B first. Both directions are there as soon as there are two partners,
 * with or without a guess; a single partner has nobody to read.
 */
export function accuracyOf(partners: readonly PartnerOfCase[], pairs: readonly StoredPair[]): EmpathicAccuracy[] {
  return partners.flatMap((perceiver) =>
    partners
      .filter((target) => target.person_id !== perceiver.person_id)
      .map((target) => direction(perceiver, target, pairs)),
  );
}

function direction(perceiver: PartnerOfCase, target: PartnerOfCase, pairs: readonly StoredPair[]): EmpathicAccuracy {
  const own = pairs.filter((pair) => pair.perceiver_id === perceiver.person_id);
  const accuracy = pooledAccuracy(
    own.map(({ guess, actual, measure }) => ({ guess, actual, item: measure })),
    within,
  );
  return {
    perceiverId: perceiver.person_id,
    targetId: target.person_id,
    pairs: own.map(({ at, measure, guess, actual }) => ({ at: at.toISOString(), measure, guess, actual })),
    ...accuracyFigures(accuracy),
    sentence: accuracySentence({ name: perceiver.name, within, accuracy }),
  };
}
