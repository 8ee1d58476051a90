import { pearson } from './correlation';
import { areFinite, isConstant, mean } from './descriptives';
import { leastSquares } from './least-squares';
import { none, ok, type Outcome } from './outcome';
import { answers, enoughPairs, guesses, type PairedRating } from './paired-rating';

/** A coefficient with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** Guesses explained by the answers alone. */
export interface TruthForce {
  readonly n: number;
  /** b0: mean of guess minus answer */
  readonly bias: Estimate;
  /** t: points the guess moves when the answer moves by one; 1 is full tracking */
  readonly truth: Estimate;
  /** correlation of each residual with the next; none when they do not vary */
  readonly residualLag1: Outcome<number>;
  /** true when |residualLag1| > .4: the standard errors are then too small */
  readonly autocorrelated: boolean;
}

/** Guesses explained by the answers and by the perceiver's own state. */
export interface TruthAndBias extends TruthForce {
  /** s: how far the guess follows the perceiver's own rating (assumed similarity) */
  readonly similarity: Estimate;
}

/** A paired rating with the perceiver's own rating of themselves on the same item. */
export interface RatingWithOwn extends PairedRating {
  readonly own: number;
}

/** Options of `truthAndBias`. */
export interface TruthAndBiasOptions {
  /** centre of the own ratings: their own mean (default, keeps b0 = mean(g - a)), or the mean of the answers */
  readonly centreOwnOn?: 'own_mean' | 'truth_mean';
  /** smallest n, 10 unless stated: two predictors on fewer points fit noise */
  readonly minimum?: number;
}

const autocorrelation = (residuals: readonly number[], scale: number): Outcome<number> =>
  pearson(residuals.slice(0, -1), residuals.slice(1), scale);

const fit = (pairs: readonly PairedRating[], extra: readonly (readonly number[])[]) => {
  const actual = answers(pairs);
  if (isConstant(actual) || extra.some((list) => isConstant(list, Math.max(1, ...list.map(Math.abs)))))
    return none('zero_variance');
  const centre = mean(actual);
  const centred = (values: readonly number[]): number[] => values.map((value) => value - centre);
  const line = leastSquares(centred(guesses(pairs)), [centred(actual), ...extra]);
  if ('none' in line) return line;
  const { coefficients, errors, residuals } = line.ok;
  const estimate = (at: number): Estimate => ({ value: coefficients[at] ?? NaN, error: errors[at] ?? NaN });
  const lag = autocorrelation(residuals, Math.max(...guesses(pairs).map(Math.abs), ...actual.map(Math.abs)));
  return ok({
    n: pairs.length,
    bias: estimate(0),
    truth: estimate(1),
    similarity: estimate(2),
    residualLag1: lag,
    autocorrelated: 'ok' in lag && Math.abs(lag.ok) > 0.4,
  });
};

/**
 * Truth force: g - mean(a) = b0 + t * (a - mean(a)) + e, by ordinary least squares.
 * Source: West & Kenny 2011, Psychol Rev 118:357-378, for one dyad. At least 5 pairs.
 */
export const truthForce = (pairs: readonly PairedRating[]): Outcome<TruthForce> => {
  const enough = enoughPairs(pairs, 5);
  if ('none' in enough) return enough;
  const fitted = fit(pairs, []);
  if ('none' in fitted) return fitted;
  const { n, bias, truth, residualLag1, autocorrelated } = fitted.ok;
  return ok({ n, bias, truth, residualLag1, autocorrelated });
};

/**
 * Truth and bias: g - mean(a) = b0 + t * (a - mean(a)) + s * (o - centre) + e, by ordinary least squares.
 * Source: West & Kenny 2011. At least 10 ratings unless told otherwise; with fewer use `truthForce`.
 * None with `zero_variance` when answers or own ratings do not vary, or move in lockstep.
 */
export const truthAndBias = (
  ratings: readonly RatingWithOwn[],
  { centreOwnOn = 'own_mean', minimum = 10 }: TruthAndBiasOptions = {},
): Outcome<TruthAndBias> => {
  const enough = enoughPairs(ratings, minimum);
  if ('none' in enough) return enough;
  const own = ratings.map((rating) => rating.own);
  if (!areFinite(own)) return none('missing_items');
  const centre = centreOwnOn === 'own_mean' ? mean(own) : mean(answers(ratings));
  return fit(ratings, [own.map((value) => value - centre)]);
};
