import type { Field } from '@attune/homework/contract';

/** How a kind of question is answered on the screen. */
export type AnswerControl =
  | { by: 'buttons'; values: readonly number[]; low: string; high: string }
  | { by: 'number'; min: number; max: number; unit: string; quick: readonly number[] }
  | { by: 'options'; options: readonly { id: string; label: string }[]; many: boolean }
  | { by: 'yes-no' }
  | { by: 'feeling' }
  | { by: 'text'; multiline: boolean; max: number }
  | { by: 'date' };

/** So many buttons still fit a phone as targets for a thumb. */
const mostButtons = 11;

/** Chooses the control of a question: buttons to tap where there are few values, a box to type in where there are many. */
export function controlOf(field: Field): AnswerControl {
  switch (field.kind) {
    case 'rating':
    case 'guess':
      return { by: 'buttons', values: range(0, 10), low: field.low, high: field.high };
    case 'scale':
      return { by: 'buttons', values: range(-5, 5), low: field.low, high: field.high };
    case 'number': {
      const { min, max } = field;
      return max - min < mostButtons
        ? { by: 'buttons', values: range(min, max), low: '', high: '' }
        : { by: 'number', min, max, unit: '', quick: [] };
    }
    case 'percent':
      return { by: 'number', min: 0, max: 100, unit: '%', quick: [0, 25, 50, 75, 100] };
    case 'duration':
      return { by: 'number', min: 0, max: 1440, unit: 'minutes', quick: [5, 10, 15, 20, 30, 60] };
    case 'choice':
      return { by: 'options', options: field.options, many: field.many ?? false };
    case 'yes-no':
      return { by: 'yes-no' };
    case 'feeling':
    case 'guess-feeling':
      return { by: 'feeling' };
    case 'text':
      return { by: 'text', multiline: field.multiline, max: field.max };
    case 'date':
      return { by: 'date' };
  }
}

/** Whether the control is one box with a label of its own, not a group of buttons. */
export function isBox({ by }: AnswerControl): boolean {
  return by === 'text' || by === 'date' || by === 'number';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
