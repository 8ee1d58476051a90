/** Sum of the values; 0 for none. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Arithmetic mean; NaN for an empty list, so callers check their minimum first. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

const sumOfProducts = (x: readonly number[], y: readonly number[]): number => {
  const meanX = mean(x);
  const meanY = mean(y);
  return x.reduce((total, value, at) => total + (value - meanX) * ((y[at] ?? NaN) - meanY), 0);
};

/** Variance with n - 1 in the denominator. */
export const sampleVariance = (values: readonly number[]): number =>
  sumOfProducts(values, values) / (values.length - 1);

/** Standard deviation with n - 1 in the denominator. */
export const sampleSd = (values: readonly number[]): number => Math.sqrt(sampleVariance(values));

/** Variance with n in the denominator (the moment, as Lin's concordance wants it). */
export const populationVariance = (values: readonly number[]): number => sumOfProducts(values, values) / values.length;

/** Covariance with n in the denominator; both lists have the same length. */
export const populationCovariance = (x: readonly number[], y: readonly number[]): number =>
  sumOfProducts(x, y) / x.length;

/** Middle value, or the mean of the two middle ones. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
};

/** Third standardized moment (population form); 0 for a symmetric list. */
export const skewness = (values: readonly number[]): number => {
  const centre = mean(values);
  const third = mean(values.map((value) => (value - centre) ** 3));
  return third / populationVariance(values) ** 1.5;
};

/** Largest absolute value; 0 for none. */
export const magnitude = (values: readonly number[]): number =>
  values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);

/**
 * True when the values do not vary, allowing for rounding in the last digits.
 * @param scale size of the numbers that the values were computed from; differences of close numbers carry their error
 */
export const isConstant = (values: readonly number[], scale: number = magnitude(values)): boolean =>
  Math.max(...values) - Math.min(...values) <= scale * 1e-12;

/** True when every value is a finite number. */
export const areFinite = (values: readonly number[]): boolean => values.every((value) => Number.isFinite(value));
