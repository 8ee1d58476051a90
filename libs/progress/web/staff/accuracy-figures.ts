import type { EmpathicAccuracy } from '@attune/progress/contract';
import { whyNone } from './guess-lines';

/** A figure as it is shown: what it is, its value in words, and what that means. */
export interface ShownFigure {
  name: string;
  value: string;
  meaning: string;
}

/** The four figures of one direction in plain words. Without enough pairs each says why it is not there. */
export function figuresOf(
  accuracy: Pick<EmpathicAccuracy, 'hitRate' | 'absoluteError' | 'bias' | 'tracking'>,
): ShownFigure[] {
  const { hitRate, absoluteError, bias, tracking } = accuracy;
  return [
    'none' in hitRate
      ? none('Close guesses', hitRate.none)
      : { name: 'Close guesses', value: `${Math.round(hitRate.value * 100)} %`, meaning: 'within one point' },
    'none' in absoluteError
      ? none('Average miss', absoluteError.none)
      : { name: 'Average miss', value: points(absoluteError.value), meaning: 'either way' },
    'none' in bias ? none('Leaning', bias.none) : { name: 'Leaning', ...leaning(bias.value) },
    'none' in tracking
      ? none('Follows ups and downs', tracking.none)
      : {
          name: 'Follows ups and downs',
          value: two(tracking.value),
          meaning: `r, 95 % interval ${two(tracking.low)} to ${two(tracking.high)}`,
        },
  ];
}

function leaning(bias: number): Omit<ShownFigure, 'name'> {
  const size = Math.round(Math.abs(bias) * 10) / 10;
  if (size === 0) return { value: 'Even', meaning: 'neither high nor low' };
  return bias > 0
    ? { value: `${points(size)} high`, meaning: 'guesses run above the answers' }
    : { value: `${points(size)} low`, meaning: 'guesses run below the answers' };
}

function none(name: string, why: Parameters<typeof whyNone>[0]): ShownFigure {
  return { name, value: '–', meaning: whyNone(why) };
}

function points(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'point' : 'points'}`;
}

function two(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
