import type { Risk } from '@attune/notes/contract';

/** The risk levels in their order, in words. `unknown` is said too: that it was not asked is worth knowing. */
export const riskWords: readonly { risk: Risk; name: string; meaning: string }[] = [
  { risk: 'unknown', name: 'Not asked', meaning: 'Risk was not asked about' },
  { risk: 'none', name: 'None found', meaning: 'Asked, and nothing found' },
  { risk: 'watch', name: 'Watch', meaning: 'Something to keep an eye on' },
  { risk: 'active', name: 'Active', meaning: 'Needs a plan now' },
  { risk: 'crisis', name: 'Crisis', meaning: 'Needs help at once' },
];

/** A risk level in words. */
export function riskName(risk: Risk): string {
  return riskWords.find((words) => words.risk === risk)?.name ?? risk;
}

/** How loud a risk level is drawn. */
export function riskTone(risk: Risk): 'neutral' | 'good' | 'warning' | 'danger' {
  return ({ unknown: 'neutral', none: 'good', watch: 'warning', active: 'danger', crisis: 'danger' } as const)[risk];
}
