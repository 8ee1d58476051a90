import type { Measure, ScoreDirection } from './measure';

/** What a practice says about a scale of its own, or about scores brought in from elsewhere. */
export interface PracticeScale {
  readonly key: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly direction: ScoreDirection;
}

/** Why a scale is refused: its key, its label, its range, or a key that is already taken. */
export type ScaleRefusal = 'key' | 'label' | 'range' | 'taken';

/**
 * A practice's own scale as a measure: imported satisfaction from 1 to 4, tension from 1 to 5. It carries no cut-off and
 * no norms, so no label can ever rest on it. Nobody but its person and the therapist sees it unless the audience of the
 * score says so.
 * @param takenKeys keys that exist already; a practice cannot redefine them
 */
export const practiceScale = (
  scale: PracticeScale,
  takenKeys: readonly string[],
): { readonly ok: Measure } | { readonly refused: ScaleRefusal } => {
  const label = scale.label.trim();
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(scale.key) || scale.key.length > 60) return { refused: 'key' };
  if (takenKeys.includes(scale.key)) return { refused: 'taken' };
  if (label === '' || label.length > 120) return { refused: 'label' };
  if (!Number.isFinite(scale.min) || !Number.isFinite(scale.max) || scale.min >= scale.max) return { refused: 'range' };
  return {
    ok: {
      key: scale.key,
      version: 1,
      kind: 'practice_scale',
      label,
      inText: label.toLowerCase(),
      items: 1,
      min: scale.min,
      max: scale.max,
      direction: scale.direction,
      scoring: { method: 'single', factor: 1, minimumAnswered: 1 },
      cutOffs: [],
      bands: [],
      sd: null,
      reliability: null,
      reliableChange: null,
      visibility: 'own_and_therapist',
      licence: { terms: 'own', note: 'Defined by the practice.' },
      loincPanel: null,
      citation: null,
    },
  };
};
