/** +1: higher is better; -1: lower is better; 0: a trait, shown without praise. */
export type ScoreDirection = 1 | -1 | 0;

/**
 * How sure a figure is. `published`: read in the cited source or quoted from its rights holder; `computed`: worked out
 * from other figures here; `unverified`: quoted from memory of the literature and to be checked against the original
 * before a label rests on it. A screen that uses an unverified figure says so.
 */
export type Evidence = 'published' | 'computed' | 'unverified';

/** A figure with where it comes from. */
export interface Fact<Value = number> {
  readonly value: Value;
  readonly evidence: Evidence;
  readonly source: string;
}

/** A published line between the clinical and the functional side, compared with the unrounded score. */
export interface CutOff extends Fact {
  /** which side of the value means distress */
  readonly clinicalSide: 'below' | 'at_or_above' | 'at_or_below';
  /** what being on that side is called, in neutral words */
  readonly meaning: string;
}

/** A published smallest reliable change in points. */
export interface ReliableChangePoints extends Fact {
  /** true for "at least", false for "more than" */
  readonly inclusive: boolean;
}

/** A named range of scores, both ends included. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** How answers become the score. Answers carry their points; reversals belong to the imported form, item by item. */
export interface Scoring {
  readonly method: 'single' | 'sum' | 'mean';
  /** the sum is multiplied by this to give the score (WHO-5: 4) */
  readonly factor: number;
  /** fewest answered items for a (then prorated) score; equal to the number of items when all are needed */
  readonly minimumAnswered: number;
}

/** Whether the wording may be shipped, and on what terms. */
export interface Licence {
  readonly terms: 'own' | 'free' | 'free_with_notice' | 'ask';
  readonly note: string;
}

/**
 * Who a result may be shown to. `shared_ok`: both partners, when its audience says so; `own_and_therapist`: never the
 * other partner; `therapist_only_individual`: safety screens, never a score on a progress page.
 */
export type ScoreVisibility = 'shared_ok' | 'own_and_therapist' | 'therapist_only_individual';

/** A definition a score can refer to: an own rating, a published instrument, or a practice's own scale. */
export interface Measure {
  /** stable, lower case with hyphens: `felt-understood`, `csi-16` */
  readonly key: string;
  /** changes whenever items, coding or scoring change; scores of different versions are never compared */
  readonly version: number;
  readonly kind: 'own_rating' | 'published' | 'practice_scale';
  readonly label: string;
  /** the words in running text: "satisfaction" */
  readonly inText: string;
  readonly items: number;
  readonly min: number;
  readonly max: number;
  readonly direction: ScoreDirection;
  readonly scoring: Scoring;
  readonly cutOffs: readonly CutOff[];
  readonly bands: readonly ScoreBand[];
  /** standard deviation of the reference (clinical, before treatment) sample */
  readonly sd: Fact | null;
  readonly reliability: Fact | null;
  readonly reliableChange: ReliableChangePoints | null;
  readonly visibility: ScoreVisibility;
  readonly licence: Licence;
  readonly loincPanel: string | null;
  readonly citation: string | null;
}

/** True when a score can be one of this measure: a number from min to max. */
export const isInRange = (measure: Pick<Measure, 'min' | 'max'>, score: number): boolean =>
  Number.isFinite(score) && score >= measure.min && score <= measure.max;

/** Points by which a guess may be off and still count as close: a tenth of the range, 1 on a 0-10 rating. Our own rule. */
export const closeWithin = (measure: Pick<Measure, 'min' | 'max'>): number => (measure.max - measure.min) / 10;

/** Version and key in one word, as stored beside a score: `csi-16@1`. */
export const versionedKey = (measure: Pick<Measure, 'key' | 'version'>): string => `${measure.key}@${measure.version}`;

/** True when every figure a change label would rest on was read in its source. */
export const isVerified = (measure: Measure): boolean =>
  [...measure.cutOffs, measure.sd, measure.reliability, measure.reliableChange].every(
    (fact) => fact === null || fact.evidence !== 'unverified',
  );
