import { mean, sum } from './descriptives';
import { none, ok, type Outcome } from './outcome';

/** A fitted line or plane. */
export interface LeastSquares {
  /** intercept first, then one per predictor */
  readonly coefficients: readonly number[];
  /** standard errors in the same order, from the residual variance with n - p - 1 degrees of freedom */
  readonly errors: readonly number[];
  readonly residuals: readonly number[];
}

// Gauss-Jordan with row exchange; null when a pivot vanishes against the matrix's size.
const inverse = (matrix: readonly (readonly number[])[]): number[][] | null => {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...matrix.map((_, column) => (column === at ? 1 : 0))]);
  for (let column = 0; column < size; column += 1) {
    const candidates = rows.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const best = column + candidates.indexOf(Math.max(...candidates));
    const pivotRow = rows[best];
    const current = rows[column];
    const scale = Math.abs(matrix[column]?.[column] ?? 0);
    const pivot = pivotRow?.[column] ?? 0;
    if (!pivotRow || !current || !(Math.abs(pivot) > 1e-10 * scale)) return null;
    rows[best] = current;
    const normal = pivotRow.map((value) => value / pivot);
    rows[column] = normal;
    for (const [at, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (at !== column) rows[at] = row.map((value, index) => value - factor * (normal[index] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
};

/**
 * Ordinary least squares of y on one or more predictors, with an intercept.
 * None with `too_few` when n <= p + 1 (no residual freedom left), with `zero_variance` when the predictors do not vary
 * or say the same.
 * @param predictors one list per predictor, each as long as y
 */
export const leastSquares = (
  y: readonly number[],
  predictors: readonly (readonly number[])[],
): Outcome<LeastSquares> => {
  const freedom = y.length - predictors.length - 1;
  if (freedom < 1) return none('too_few');
  // Centred predictors keep the normal equations well conditioned; the intercept is turned back at the end.
  const centres = predictors.map(mean);
  const columns = [y.map(() => 1), ...predictors.map((list, at) => list.map((value) => value - (centres[at] ?? 0)))];
  const dot = (a: readonly number[], b: readonly number[]): number => sum(a.map((value, at) => value * (b[at] ?? 0)));
  const inverted = inverse(columns.map((a) => columns.map((b) => dot(a, b))));
  if (!inverted) return none('zero_variance');
  const centred = inverted.map((row) =>
    dot(
      row,
      columns.map((column) => dot(column, y)),
    ),
  );
  const residuals = y.map(
    (value, at) => value - sum(columns.map((column, k) => (column[at] ?? 0) * (centred[k] ?? 0))),
  );
  const variance = dot(residuals, residuals) / freedom;
  // Intercept at 0 instead of at the centres: b0 - sum(b_k * c_k), with its own variance.
  const toZero = [1, ...centres.map((centre) => -centre)];
  const interceptVariance = dot(
    toZero,
    inverted.map((row) => dot(row, toZero)),
  );
  return ok({
    coefficients: [dot(toZero, centred), ...centred.slice(1)],
    errors: [interceptVariance, ...inverted.slice(1).map((row, at) => row[at + 1] ?? 0)].map((part) =>
      Math.sqrt(Math.max(0, part) * variance),
    ),
    residuals,
  });
};
