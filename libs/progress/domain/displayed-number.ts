const rounded = (value: number, digits: number): string => {
  // toPrecision first: 0.15 * 10 is 1.4999999999999998 in binary, and half goes away from zero on paper.
  const size = Math.round(Number((Math.abs(value) * 10 ** digits).toPrecision(12))) / 10 ** digits;
  return `${value < 0 && size > 0 ? '-' : ''}${size.toFixed(digits)}`;
};

/** A score as shown: one decimal, half away from zero, never "-0.0". Scores are kept unrounded and only shown rounded. */
export const oneDecimal = (value: number): string => rounded(value, 1);

/** A correlation or tau as shown: two decimals, half away from zero. */
export const twoDecimals = (value: number): string => rounded(value, 2);

/** A score as said in a sentence: one decimal unless it is whole ("4", "6.5"). */
export const spokenNumber = (value: number): string => oneDecimal(value).replace(/\.0$/, '');
