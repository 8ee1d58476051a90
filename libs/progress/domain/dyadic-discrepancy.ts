import { areFinite, mean, sampleVariance, sum } from './descriptives';
import { none, ok, type Outcome } from './outcome';
import { reliableLimit } from './reliable-change';

/** Both partners' scores on one measure at one time, side by side. */
export interface Discrepancy {
  /** A - B, in points */
  readonly difference: number;
  readonly gap: number;
  /** (A + B) / 2: the couple's level, no substitute for the two scores */
  readonly coupleMean: number;
}

/** The difference with its measurement error. */
export interface ErrorAwareDiscrepancy extends Discrepancy {
  /** standard error of the difference: SD * sqrt(2 - rA - rB) */
  readonly error: number;
  readonly z: number;
  /** true when |z| > 1.96: more than measurement error explains */
  readonly beyondError: boolean;
}

/** Raw difference of two partners' scores. None with `missing_items` when either is missing. */
export const discrepancy = (a: number | null, b: number | null): Outcome<Discrepancy> =>
  a === null || b === null || !areFinite([a, b])
    ? none('missing_items')
    : ok({ difference: a - b, gap: Math.abs(a - b), coupleMean: (a + b) / 2 });

/**
 * Difference with measurement error: z = (A - B) / (SD * sqrt(2 - rA - rB)).
 * None with `no_sd` when the measure's SD or a reliability is unknown, `zero_variance` when both are perfectly reliable.
 */
export const errorAwareDiscrepancy = (
  a: number | null,
  b: number | null,
  facts: { readonly sd: number | null; readonly reliabilityA: number | null; readonly reliabilityB: number | null },
): Outcome<ErrorAwareDiscrepancy> => {
  const raw = discrepancy(a, b);
  if ('none' in raw) return raw;
  const { sd, reliabilityA, reliabilityB } = facts;
  const inRange = (r: number | null): r is number => r !== null && r >= 0 && r <= 1;
  if (sd === null || !(sd > 0) || !Number.isFinite(sd) || !inRange(reliabilityA) || !inRange(reliabilityB))
    return none('no_sd');
  const error = sd * Math.sqrt(2 - reliabilityA - reliabilityB);
  if (!(error > 0)) return none('zero_variance');
  const z = raw.ok.difference / error;
  return ok({ ...raw.ok, error, z, beyondError: Math.abs(z) > reliableLimit });
};

/**
 * Agreement of exchangeable partners over several couples: ICC(1) = (MSB - MSW) / (MSB + MSW), with
 * MSB = 2 * var(couple means) and MSW = sum((A - B)^2) / (2n). Between -1 and 1. At least 2 couples.
 */
export const intraclassCorrelation = (couples: readonly (readonly [number, number])[]): Outcome<number> => {
  if (!areFinite(couples.flat())) return none('missing_items');
  if (couples.length < 2) return none('too_few');
  const between = 2 * sampleVariance(couples.map((couple) => mean(couple)));
  const within = sum(couples.map(([a, b]) => (a - b) ** 2)) / (2 * couples.length);
  return between + within > 0 ? ok((between - within) / (between + within)) : none('zero_variance');
};
