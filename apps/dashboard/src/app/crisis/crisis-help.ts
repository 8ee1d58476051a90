/** One way to reach help. `call` and `text` are numbers as dialled in that country. */
export interface HelpLine {
  name: string;
  what: string;
  call?: string;
  text?: { number: string; words: string };
}

export interface CountryHelp {
  /** ISO 3166-1 codes this entry is for. */
  countries: readonly string[];
  name: string;
  /** When a person last checked every number of this entry (`YYYY-MM-DD`), and who; null until then. */
  checked: { on: string; by: string } | null;
  emergency: string;
  lines: readonly HelpLine[];
}

/**
 * CHECK BEFORE USE. Every practice checks its own country's numbers, and again at least once a year, and enters date and
 * name in `checked`. The page shows the emergency number first, whatever else is wrong.
 */
export const crisisHelp: readonly CountryHelp[] = [
  {
    countries: ['US'],
    name: 'United States',
    checked: null,
    emergency: '911',
    lines: [
      {
        name: 'Suicide and Crisis Lifeline',
        what: 'For thoughts of ending your life, and for any other crisis. Day and night.',
        call: '988',
        text: { number: '988', words: '' },
      },
      {
        name: 'National Domestic Violence Hotline',
        what: 'When somebody close to you hurts, threatens or controls you. Day and night.',
        call: '1-800-799-7233',
        text: { number: '88788', words: 'START' },
      },
      {
        name: 'Crisis Text Line',
        what: 'If you would rather write than speak.',
        text: { number: '741741', words: 'HOME' },
      },
    ],
  },
  {
    countries: ['GB'],
    name: 'United Kingdom',
    checked: null,
    emergency: '999',
    lines: [
      { name: 'NHS 111, option 2', what: 'Urgent help for your mental health. Day and night.', call: '111' },
      { name: 'Samaritans', what: 'Somebody who listens, whatever it is. Day and night.', call: '116 123' },
      {
        name: 'National Domestic Abuse Helpline',
        what: 'When somebody close to you hurts, threatens or controls you. Day and night.',
        call: '0808 2000 247',
      },
    ],
  },
  {
    countries: [
      // What a practice enters that does not want to name its country.
      'EU',
      'AT',
      'BE',
      'BG',
      'HR',
      'CY',
      'CZ',
      'DK',
      'EE',
      'FI',
      'FR',
      'DE',
      'GR',
      'HU',
      'IE',
      'IT',
      'LV',
      'LT',
      'LU',
      'MT',
      'NL',
      'PL',
      'PT',
      'RO',
      'SK',
      'SI',
      'ES',
      'SE',
    ],
    name: 'European Union',
    checked: null,
    emergency: '112',
    lines: [
      {
        name: 'Emotional support line',
        what: 'Somebody who listens, in many countries of the Union.',
        call: '116 123',
      },
      { name: 'Helpline on violence against women', what: 'In many countries of the Union.', call: '116 016' },
    ],
  },
];

/**
 * The entries in the order to show them: the reader's country first. An unknown country sees all of them, and 112 first,
 * which mobile networks of most countries connect to the local emergency number.
 */
export function helpFor(country: string | null): { first: CountryHelp | null; others: readonly CountryHelp[] } {
  const first = crisisHelp.find((entry) => country !== null && entry.countries.includes(country.toUpperCase())) ?? null;
  return { first, others: crisisHelp.filter((entry) => entry !== first) };
}

/** The country the device is set to, from its language tag (`en-GB`); null when it does not say. */
export function countryOf(language: string): string | null {
  try {
    return new Intl.Locale(language).region ?? null;
  } catch {
    return null;
  }
}
