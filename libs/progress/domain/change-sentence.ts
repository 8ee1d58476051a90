import type { ChangeCategory } from './clinical-significance';
import { oneDecimal, spokenNumber } from './displayed-number';
import type { PooledAccuracy } from './pooled-accuracy';
import { exceeds, type Direction } from './reliable-change';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const count = (n: number, unit: string): string => `${small[n] ?? String(n)} ${unit}${n === 1 ? '' : 's'}`;

/** How long ago, as one says it: "earlier today", "three days ago", "a week ago", "four weeks ago". Days are 0 or more. */
export const ago = (days: number): string => {
  if (days < 1) return 'earlier today';
  if (days < 2) return 'yesterday';
  if (days < 7) return `${count(Math.round(days), 'day')} ago`;
  const weeks = Math.round(days / 7);
  return weeks === 1 ? 'a week ago' : `${count(weeks, 'week')} ago`;
};

/**
 * For staff: how close one partner's guesses come. "Sam guesses within 1 point in 7 of 9 ratings; guesses run 0.6
 * points high." Says what is missing while there are too few.
 */
export const accuracySentence = (facts: {
  readonly name: string;
  /** points that count as close, as they were given to `pooledAccuracy` or `empathicAccuracy` */
  readonly within: number;
  readonly accuracy: Pick<PooledAccuracy, 'n' | 'hits' | 'bias'>;
}): string => {
  const { name, within } = facts;
  const { n, hits, bias } = facts.accuracy;
  if ('none' in hits || 'none' in bias) {
    const ratings = `${n} paired rating${n === 1 ? '' : 's'}`;
    return n === 0
      ? `No paired ratings of ${name}'s guesses yet.`
      : `${ratings} so far: too few to say how close ${name}'s guesses come.`;
  }
  const points = `${spokenNumber(within)} point${within === 1 ? '' : 's'}`;
  const size = oneDecimal(Math.abs(bias.ok.bias));
  const side =
    size === '0.0'
      ? 'guesses run neither high nor low'
      : `guesses run ${size} points ${bias.ok.bias > 0 ? 'high' : 'low'}`;
  return `${name} guesses within ${points} in ${hits.ok.hits} of ${hits.ok.n} ratings; ${side}.`;
};

/** How a change is worded for the person it belongs to. */
export interface OwnWords {
  /** "You felt more understood" */
  readonly higher: string;
  /** "You felt less understood" */
  readonly lower: string;
  /** "You felt about as understood" */
  readonly same: string;
}

const stress: OwnWords = {
  higher: 'You felt more stressed',
  lower: 'You felt calmer',
  same: 'You felt about as stressed',
};
const closeness: OwnWords = {
  higher: 'You felt closer',
  lower: 'You felt less close',
  same: 'You felt about as close',
};
const energy: OwnWords = {
  higher: 'You had more energy',
  lower: 'You had less energy',
  same: 'You had about as much energy',
};

/** Own words of the check-in ratings, by the key of the rating; `same` is followed by "as ... ago". */
export const ownWords: Readonly<Record<string, OwnWords>> = {
  satisfaction: {
    higher: 'You were happier with your relationship',
    lower: 'You were less happy with your relationship',
    same: 'You were about as happy with your relationship',
  },
  'felt-understood': {
    higher: 'You felt more understood',
    lower: 'You felt less understood',
    same: 'You felt about as understood',
  },
  'partner-effort': {
    higher: 'You saw more effort to understand you',
    lower: 'You saw less effort to understand you',
    same: 'You saw about as much effort to understand you',
  },
  'own-space': {
    higher: 'You had more of your own space',
    lower: 'You had less of your own space',
    same: 'You had about as much of your own space',
  },
  'over-responsible': {
    higher: 'You felt more responsible for your partner’s mood',
    lower: 'You felt less responsible for your partner’s mood',
    same: 'You felt about as responsible for your partner’s mood',
  },
  stress,
  'stress-now': stress,
  closeness,
  'closeness-now': closeness,
  energy,
  'energy-now': energy,
};

/** Change of an own 0-10 rating that is worth a word; our own rule, no published threshold exists for these ratings. */
export const noticeableChange = 1;

/**
 * For the person themselves, words first and no number: "You felt more understood than four weeks ago."
 * No grade, no mention of the partner; only that person's own ratings go in.
 * @param key key of a rating in `ownWords`; an unknown one is worded neutrally
 * @param daysBetween days between the two ratings, 1 or more
 */
export const ownChangeSentence = (facts: {
  readonly key: string;
  readonly then: number | null;
  readonly now: number | null;
  readonly daysBetween: number;
}): string => {
  const { key, then, now, daysBetween } = facts;
  if (then === null || now === null) return 'After two check-ins you can read here how things moved.';
  const words = ownWords[key] ?? {
    higher: 'Your rating is higher',
    lower: 'Your rating is lower',
    same: 'Your rating is about the same',
  };
  const size = Math.abs(now - then);
  if (exceeds(noticeableChange, size)) return `${words.same} as ${ago(daysBetween)}.`;
  return `${now > then ? words.higher : words.lower} than ${ago(daysBetween)}.`;
};

const meaning: Readonly<Record<ChangeCategory, string>> = {
  recovered: 'a reliable change for the better that also crosses the cut-off',
  improved: 'a reliable change for the better',
  deteriorated: 'a reliable change for the worse',
  unchanged: 'within what measurement error alone can explain',
};

/**
 * For staff: one partner's line on one measure. "Sam's satisfaction rose from 4 to 6.5 over 6 readings." With a
 * category it adds what the change means; without (own check-ins have no norms) it adds nothing.
 */
export const scoreSentence = (facts: {
  readonly name: string;
  /** the measure in running text: "satisfaction" */
  readonly measure: string;
  readonly first: number;
  readonly latest: number;
  readonly given: number;
  readonly category?: ChangeCategory | null;
}): string => {
  const { name, measure, first, latest, given, category } = facts;
  const [from, to] = [spokenNumber(first), spokenNumber(latest)];
  const moved = from === to ? `stayed at ${to}` : `${latest > first ? 'rose' : 'fell'} from ${from} to ${to}`;
  const means = category ? `: ${meaning[category]}` : '';
  return `${name}'s ${measure} ${moved} over ${given} readings${means}.`;
};

/** For staff: whether both lines point the same way, turned by the measure's direction. Null when either is missing. */
export const coupleSentence = (facts: {
  readonly a: { readonly name: string; readonly change: number } | null;
  readonly b: { readonly name: string; readonly change: number } | null;
  readonly direction: Direction;
}): string | null => {
  const { a, b, direction } = facts;
  if (!a || !b) return null;
  const side = (change: number): number =>
    exceeds(noticeableChange, Math.abs(change)) ? 0 : Math.sign(direction * change);
  const [ofA, ofB] = [side(a.change), side(b.change)];
  if (ofA === ofB)
    return ofA === 0 ? 'Neither line moved much.' : `Both lines moved for the ${ofA > 0 ? 'better' : 'worse'}.`;
  if (ofA * ofB < 0)
    return `The lines part: better for ${ofA > 0 ? a.name : b.name}, worse for ${ofA > 0 ? b.name : a.name}.`;
  const [mover, still] = ofA === 0 ? [b, a] : [a, b];
  return `${mover.name}'s line moved for the ${ofA + ofB > 0 ? 'better' : 'worse'}; ${still.name}'s stayed about level.`;
};
