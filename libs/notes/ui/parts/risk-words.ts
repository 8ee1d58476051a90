import type { Risk } from '@attune/notes/contract';

/** The risk levels in their order, in words. `unknown` is said too: that it was not asked is worth knowing. */
export const riskWords: readonly { risk: Risk; name: string; meaning: string }[] = [
  { risk: 'unknown', name: 'Not asked', meaning: '' },
  { risk: 'none', name: 'None found', meaning: 'asked about it' },
  { risk: 'watch', name: 'Watch', meaning: 'keep an eye on it' },
  { risk: 'active', name: 'Active', meaning: 'needs a plan now' },
  { risk: 'crisis', name: 'Crisis', meaning: 'needs help at once' },
];

/** A risk level in words. */
export function riskName(risk: Risk): string {
  return riskWords.find((words) => words.risk === risk)?.name ?? risk;
}

/** How loud a risk level is drawn. */
export function riskTone(risk: Risk): 'neutral' | 'good' | 'warning' | 'danger' {
  return ({ unknown: 'neutral', none: 'good', watch: 'warning', active: 'danger', crisis: 'danger' } as const)[risk];
}
