import type { AnswerValue, Field } from '@attune/homework/contract';

/**
 * An answer as one reads it: "7 of 10", "Tender", "20 minutes", "Yes". Empty for a question left open, or an answer that
 * does not fit its question.
 */
export function answerWords(field: Field, value: AnswerValue | undefined): string {
  if (value === undefined) return '';
  switch (field.kind) {
    case 'rating':
    case 'guess':
      return typeof value === 'number' ? `${value} of 10` : '';
    case 'scale':
      return typeof value === 'number' ? signed(value) : '';
    case 'percent':
      return typeof value === 'number' ? `${value} %` : '';
    case 'duration':
      return typeof value === 'number' ? `${value} ${value === 1 ? 'minute' : 'minutes'}` : '';
    case 'number':
      return typeof value === 'number' ? String(value) : '';
    case 'yes-no':
      return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : '';
    case 'choice':
      return field.options
        .filter(({ id }) => (Array.isArray(value) ? value.includes(id) : value === id))
        .map(({ label }) => label)
        .join(', ');
    case 'feeling':
    case 'guess-feeling':
      return typeof value === 'string' ? capitalised(value) : '';
    case 'date':
      return typeof value === 'string' ? dayWords(value) : '';
    case 'text':
      return typeof value === 'string' ? value.trim() : '';
  }
}

/** A number on a scale with a middle: "+2", "−3" with a true minus sign, "0". */
export function signed(value: number): string {
  return value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0';
}

/** "Tender" from "tender". */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function dayWords(day: string): string {
  const moment = Date.parse(day);
  if (Number.isNaN(moment)) return '';
  const words = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', words).format(moment);
}
