/** Why a statistic has no value. A screen says the reason in words; it never shows 0 instead. */
export type NoneReason = 'too_few' | 'zero_variance' | 'missing_items' | 'no_sd' | 'mixed_versions';

/** A statistic that may be undefined: `{ ok: value }`, or `{ none: reason }`. */
export type Outcome<Value> = { readonly ok: Value } | { readonly none: NoneReason };

/** Wraps a value that could be computed. */
export const ok = <Value>(value: Value): Outcome<Value> => ({ ok: value });

/** Says that there is no value, and why. */
export const none = (reason: NoneReason): { readonly none: NoneReason } => ({ none: reason });

/** Narrows to the computed case: `if (isOk(bias)) bias.ok.mean`. */
export const isOk = <Value>(outcome: Outcome<Value>): outcome is { readonly ok: Value } => 'ok' in outcome;

/** The value, or null where there is none: the shape a response contract carries. */
export const valueOrNull = <Value>(outcome: Outcome<Value>): Value | null => (isOk(outcome) ? outcome.ok : null);

/** The same outcome with its value changed; a reason stays as it is. */
export const mapOutcome = <From, To>(outcome: Outcome<From>, change: (value: From) => To): Outcome<To> =>
  isOk(outcome) ? ok(change(outcome.ok)) : outcome;
