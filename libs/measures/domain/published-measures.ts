import type { CutOff, Evidence, Fact, Measure, ReliableChangePoints, ScoreBand, Scoring } from './measure';

const fact = (value: number, evidence: Evidence, source: string): Fact => ({ value, evidence, source });
const sumOf = (minimumAnswered: number): Scoring => ({ method: 'sum', factor: 1, minimumAnswered });
const bands = (...parts: readonly (readonly [number, number, string])[]): ScoreBand[] =>
  parts.map(([from, to, label]) => ({ from, to, label }));
const cut = (
  value: number,
  clinicalSide: CutOff['clinicalSide'],
  meaning: string,
  evidence: Evidence,
  source: string,
): CutOff => ({ value, clinicalSide, meaning, evidence, source });

const funkRogge = 'Funk & Rogge 2007, J Fam Psychol 21:572-583';
const csiLicence = {
  terms: 'free_with_notice',
  note: 'Free for clinical and research use with the authors’ notice.',
} as const;
const csi = {
  direction: 1,
  kind: 'published',
  version: 1,
  visibility: 'shared_ok',
  bands: [],
  reliableChange: null,
} as const;

const couples: readonly Measure[] = [
  {
    ...csi,
    key: 'csi-32',
    label: 'Couples Satisfaction Index, 32 items',
    inText: 'relationship satisfaction (CSI-32)',
    items: 32,
    min: 0,
    max: 161,
    scoring: sumOf(32),
    cutOffs: [cut(104.5, 'below', 'notable dissatisfaction', 'published', funkRogge)],
    sd: fact(32, 'unverified', funkRogge),
    reliability: fact(0.98, 'unverified', funkRogge),
    licence: csiLicence,
    loincPanel: null,
    citation: funkRogge,
  },
  {
    ...csi,
    key: 'csi-16',
    label: 'Couples Satisfaction Index, 16 items',
    inText: 'relationship satisfaction (CSI-16)',
    items: 16,
    min: 0,
    max: 81,
    scoring: sumOf(16),
    cutOffs: [cut(51.5, 'below', 'notable dissatisfaction', 'published', funkRogge)],
    sd: fact(17, 'unverified', funkRogge),
    // The lower of the two values in print: it makes the band wider and a claim of change rarer.
    reliability: fact(0.94, 'unverified', 'quoted in secondary sources; the development sample is quoted with .98'),
    licence: csiLicence,
    loincPanel: null,
    citation: funkRogge,
  },
  {
    ...csi,
    key: 'csi-4',
    label: 'Couples Satisfaction Index, 4 items',
    inText: 'relationship satisfaction (CSI-4)',
    items: 4,
    min: 0,
    max: 21,
    scoring: sumOf(4),
    cutOffs: [cut(13.5, 'below', 'notable dissatisfaction', 'published', funkRogge)],
    sd: fact(4, 'unverified', funkRogge),
    reliability: fact(0.94, 'unverified', funkRogge),
    licence: csiLicence,
    loincPanel: null,
    citation: funkRogge,
  },
  {
    ...csi,
    key: 'rdas',
    label: 'Revised Dyadic Adjustment Scale',
    inText: 'dyadic adjustment (RDAS)',
    items: 14,
    min: 0,
    max: 69,
    scoring: sumOf(14),
    cutOffs: [cut(47.31, 'below', 'distressed', 'published', 'Anderson et al. 2014, J Marital Fam Ther 40:525-534')],
    sd: null,
    reliability: fact(0.9, 'unverified', 'Busby, Christensen, Crane & Larson 1995'),
    reliableChange: {
      ...fact(11.58, 'published', 'Anderson et al. 2014, J Marital Fam Ther 40:525-534'),
      inclusive: false,
    },
    licence: { terms: 'ask', note: 'Treat the wording as needing permission for redistribution.' },
    loincPanel: null,
    citation: 'Busby, Christensen, Crane & Larson 1995, J Marital Fam Ther 21:289-308',
  },
];

const moodLicence = {
  terms: 'free',
  note: 'No permission needed to reproduce, translate, display or distribute.',
} as const;
const mood = {
  direction: -1,
  kind: 'published',
  version: 1,
  visibility: 'own_and_therapist',
  licence: moodLicence,
} as const;
const nhs = 'NHS Talking Therapies manual';
const atLeast = (points: number): ReliableChangePoints => ({ ...fact(points, 'published', nhs), inclusive: true });

const moods: readonly Measure[] = [
  {
    ...mood,
    key: 'phq-9',
    label: 'Patient Health Questionnaire-9',
    inText: 'depression score (PHQ-9)',
    items: 9,
    min: 0,
    max: 27,
    scoring: sumOf(7),
    cutOffs: [cut(10, 'at_or_above', 'screens positive for depression', 'published', nhs)],
    bands: bands(
      [0, 4, 'minimal'],
      [5, 9, 'mild'],
      [10, 14, 'moderate'],
      [15, 19, 'moderately severe'],
      [20, 27, 'severe'],
    ),
    sd: fact(5.5, 'published', 'NHS Talking Therapies 2022-23, cases at start'),
    reliability: fact(0.86, 'unverified', 'Kroenke, Spitzer & Williams 2001 (.86 to .89)'),
    reliableChange: atLeast(6),
    loincPanel: '44249-1',
    citation: 'Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606-613',
  },
  {
    ...mood,
    key: 'gad-7',
    label: 'Generalized Anxiety Disorder-7',
    inText: 'anxiety score (GAD-7)',
    items: 7,
    min: 0,
    max: 21,
    scoring: sumOf(6),
    cutOffs: [cut(8, 'at_or_above', 'screens positive for anxiety', 'published', nhs)],
    bands: bands([0, 4, 'minimal'], [5, 9, 'mild'], [10, 14, 'moderate'], [15, 21, 'severe']),
    sd: fact(4.5, 'published', 'NHS Talking Therapies 2022-23, cases at start'),
    reliability: fact(0.92, 'unverified', 'Spitzer, Kroenke, Williams & Löwe 2006'),
    reliableChange: atLeast(4),
    loincPanel: '69737-5',
    citation: 'Spitzer, Kroenke, Williams & Löwe 2006, Arch Intern Med 166:1092-1097',
  },
  {
    ...mood,
    key: 'who-5',
    label: 'WHO-5 Well-Being Index',
    inText: 'well-being (WHO-5)',
    direction: 1,
    items: 5,
    min: 0,
    max: 100,
    scoring: { method: 'sum', factor: 4, minimumAnswered: 5 },
    cutOffs: [
      cut(50, 'at_or_below', 'reduced well-being', 'published', 'Topp, Østergaard, Søndergaard & Bech 2015'),
      cut(28, 'at_or_below', 'ask about depression', 'published', 'Topp, Østergaard, Søndergaard & Bech 2015'),
    ],
    bands: [],
    sd: null,
    reliability: null,
    reliableChange: { ...fact(10, 'unverified', 'quoted as a meaningful difference'), inclusive: true },
    licence: {
      terms: 'ask',
      note: 'The 2024 release of the WHO is licensed for non-commercial use: check before shipping.',
    },
    loincPanel: null,
    citation: 'Topp, Østergaard, Søndergaard & Bech 2015, Psychother Psychosom 84:167-176',
  },
];

/**
 * Facts of published instruments: never their wording. Screens for violence are left out on purpose; they are no
 * measures of progress and live with the safety screen.
 */
export const publishedMeasures: readonly Measure[] = [...couples, ...moods];
