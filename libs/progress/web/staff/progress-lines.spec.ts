import type { EmpathicAccuracy, ProgressSeries } from '@attune/progress/contract';
import { figuresOf } from './accuracy-figures';
import { guessedMeasures, guessLines, missCeiling, missLines, missSentence } from './guess-lines';
import { homeworkShares, homeworkWords } from './homework-shares';
import { measureLines, signedChange, spokenChange } from './measure-lines';

const members = [
  { personId: 'a', position: 'A' as const, name: 'Sam' },
  { personId: 'b', position: 'B' as const, name: 'Alex' },
];
const day = (at: number) => `2026-11-${String(at).padStart(2, '0')}T10:00:00Z`;
const line = (personId: string, values: number[], change: Partial<ProgressSeries> = {}): ProgressSeries => ({
  measure: 'satisfaction',
  label: 'Satisfaction',
  min: 0,
  max: 10,
  direction: 1,
  personId,
  points: values.map((value, at) => ({ at: day(at + 1), value })),
  ...change,
});
const none = { none: 'too_few' as const };
const direction = (perceiverId: string, misses: number[]): EmpathicAccuracy => ({
  perceiverId,
  targetId: perceiverId === 'a' ? 'b' : 'a',
  pairs: misses.map((miss, at) => ({ at: day(at + 1), measure: 'stress', guess: 5 + miss, actual: 5 })),
  bias: none,
  absoluteError: none,
  hitRate: none,
  tracking: none,
  sentence: '',
});
const dayOf = (at: string) => at.slice(0, 10);

describe('measureLines', () => {
  it('joins both partners on one measure and says where each stands', () => {
    const [measure, ...others] = measureLines({ members, series: [line('a', [4, 5, 7]), line('b', [6])] });
    expect(others).toEqual([]);
    expect(measure?.lines.map(({ label, position }) => [label, position])).toEqual([
      ['Sam', 'A'],
      ['Alex', 'B'],
    ]);
    expect(measure?.standings.map(({ latest, change }) => [latest, change])).toEqual([
      [7, 3],
      [6, null],
    ]);
  });

  it('sets a question of a single exercise apart', () => {
    const series = [line('a', [4]), line('a', [4], { measure: 'guilt' }), line('b', [4], { measure: 'tension' })];
    const apart = measureLines({ members, series: [...series, line('a', [5], { measure: 'tension' })] });
    expect(apart.map(({ measure, aside }) => [measure, aside])).toEqual([
      ['satisfaction', false],
      ['guilt', true],
      ['tension', false],
    ]);
  });

  it('keeps two scales of one measure apart', () => {
    const series = [line('a', [4]), line('a', [80], { max: 100 })];
    expect(measureLines({ members, series }).map(({ max }) => max)).toEqual([10, 100]);
  });

  it('says changes with a sign, and in words', () => {
    expect([signedChange(2), signedChange(-1.5), signedChange(0.02)]).toEqual(['+2', '−1.5', '±0']);
    expect([spokenChange(-2), spokenChange(0), spokenChange(null)]).toEqual([
      'down 2 since the first',
      'as at first',
      'the only value so far',
    ]);
  });
});

describe('missLines', () => {
  it('takes the mean of a day’s misses, whichever way they go', () => {
    const both = { ...direction('a', []), pairs: [...direction('a', [3]).pairs, ...direction('a', [-1]).pairs] };
    expect(missLines([both], members, dayOf)[0]?.points).toEqual([{ at: '2026-11-01', value: 2 }]);
  });

  it('leaves out who has not guessed', () => {
    expect(missLines([direction('a', []), direction('b', [1])], members, dayOf).map(({ id }) => id)).toEqual(['b']);
  });

  it('compares the first with the latest days once there are four', () => {
    const lines = missLines([direction('a', [4, 4, 1, 1]), direction('b', [2, 3])], members, dayOf);
    expect(missSentence(lines)).toBe(
      'Sam’s guesses were 4 points off at first and 1 point lately. Alex’s guesses were 2.5 points off on average.',
    );
    expect(missSentence([])).toBe('Nobody has guessed yet.');
  });

  it('leaves small misses small', () => {
    expect(missCeiling(missLines([direction('a', [1])], members, dayOf))).toBe(4);
    expect(missCeiling(missLines([direction('a', [5])], members, dayOf))).toBe(6);
  });
});

describe('guessLines', () => {
  it('draws the answer in the colour of whose it is, and the guess in that of who guessed', () => {
    expect(guessLines(direction('a', [1]), members, 'stress').map(({ label, position }) => [label, position])).toEqual([
      ['Alex said', 'B'],
      ['Sam guessed', 'A'],
    ]);
    expect(guessLines(direction('a', [1]), members, 'closeness')).toEqual([]);
    expect(guessedMeasures([direction('a', [1]), direction('b', [])])).toEqual(['stress']);
  });
});

describe('figuresOf', () => {
  it('says which way guesses lean, and gives the interval', () => {
    const figures = figuresOf({
      hitRate: { value: 0.6667 },
      absoluteError: { value: 1 },
      bias: { value: -0.64 },
      tracking: { value: 0.5, low: -0.1, high: 0.83 },
    });
    expect(figures.map(({ value, meaning }) => `${value}: ${meaning}`)).toEqual([
      '67 %: within one point',
      '1 point: either way',
      '0.6 points low: guesses run below the answers',
      '0.50: r, 95 % interval −0.10 to 0.83',
    ]);
  });

  it('says why a figure is not there', () => {
    expect(figuresOf(direction('a', [])).map(({ meaning }) => meaning)).toEqual(Array(4).fill('Too few pairs yet'));
  });
});

describe('homework', () => {
  const count = { personId: 'a', asked: 12, done: 8, partly: 1, missed: 2 };

  it('is told in words, what is still open included', () => {
    expect(homeworkWords(count)).toBe('8 of 12 done, 1 partly, 2 not done, 1 still open');
  });

  it('is drawn as shares of what was asked', () => {
    expect(homeworkShares({ ...count, partly: 0 }).map(({ kind }) => kind)).toEqual(['done', 'missed']);
  });
});
