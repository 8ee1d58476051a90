import type { EmpathicAccuracy as Carried, Figure } from '@attune/progress/contract';
import { isOk, type Outcome } from './outcome';
import type { PooledAccuracy } from './pooled-accuracy';

/** A statistic as it crosses the wire: its value, or why there is none. */
export const figureOf = <Value>(outcome: Outcome<Value>, pick: (value: Value) => number): Figure =>
  isOk(outcome) ? { value: pick(outcome.ok) } : { none: outcome.none };

/**
 * The figures of one direction as the progress page carries them. A correlation is only handed on when it may be shown:
 * from 8 pairs on and together with its interval; until then it is `too_few`.
 */
export const accuracyFigures = (
  accuracy: PooledAccuracy,
): Pick<Carried, 'bias' | 'absoluteError' | 'hitRate' | 'tracking'> => ({
  bias: figureOf(accuracy.bias, ({ bias }) => bias),
  absoluteError: figureOf(accuracy.error, ({ mae }) => mae),
  hitRate: figureOf(accuracy.hits, ({ rate }) => rate),
  tracking: trackingFigure(accuracy.tracking),
});

const trackingFigure = (tracking: PooledAccuracy['tracking']): Carried['tracking'] => {
  if (!isOk(tracking)) return { none: tracking.none };
  const { displayable, interval, preferred } = tracking.ok;
  if (!displayable) return { none: 'too_few' };
  if (!isOk(interval)) return { none: interval.none };
  return { value: tracking.ok[preferred], low: interval.ok.low, high: interval.ok.high };
};
