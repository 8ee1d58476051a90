import type { Outcome } from './outcome';

/** For specs: the computed value, or an error that names the reason. */
export const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if ('none' in outcome) throw new Error(`There is no value: ${outcome.none}`);
  return outcome.ok;
};
