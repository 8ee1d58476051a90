import { accuracySentence, ago, coupleSentence, ownChangeSentence, ownWords, scoreSentence } from './change-sentence';
import { empathicAccuracy } from './empathic-accuracy';

describe('ago', () => {
  it.each([
    [0, 'earlier today'],
    [1, 'yesterday'],
    [3, 'three days ago'],
    [7, 'a week ago'],
    [28, 'four weeks ago'],
    [98, '14 weeks ago'],
  ])('says %i days as "%s"', (days, words) => {
    expect(ago(days)).toBe(words);
  });
});

describe('accuracySentence', () => {
  const pairs = [
    [5, 4],
    [6, 6],
    [7, 6],
    [8, 5],
    [5, 5],
    [6, 5],
    [4, 5],
    [7, 7],
    [4, 6],
  ].map(([guess = 0, actual = 0]) => ({ guess, actual }));

  it('says how close guesses come and where they run', () => {
    const accuracy = empathicAccuracy(pairs);
    expect(accuracySentence({ name: 'Sam', within: 1, accuracy })).toBe(
      'Sam guesses within 1 point in 7 of 9 ratings; guesses run 0.3 points high.',
    );
  });

  it('says so when guesses run low, or neither way', () => {
    const low = empathicAccuracy(pairs.map(({ guess, actual }) => ({ guess: actual, actual: guess })));
    expect(accuracySentence({ name: 'Sam', within: 1, accuracy: low })).toContain('run 0.3 points low');
    const level = empathicAccuracy(pairs.map(({ actual }) => ({ guess: actual, actual })));
    expect(accuracySentence({ name: 'Sam', within: 1, accuracy: level })).toContain('neither high nor low');
  });

  it('says what is missing while there are too few', () => {
    expect(accuracySentence({ name: 'Sam', within: 1, accuracy: empathicAccuracy(pairs.slice(0, 2)) })).toBe(
      "2 paired ratings so far: too few to say how close Sam's guesses come.",
    );
    expect(accuracySentence({ name: 'Sam', within: 1, accuracy: empathicAccuracy([]) })).toBe(
      "No paired ratings of Sam's guesses yet.",
    );
  });
});

describe('ownChangeSentence', () => {
  const change = (then: number | null, now: number | null, key = 'felt-understood') =>
    ownChangeSentence({ key, then, now, daysBetween: 28 });

  it('speaks in words first', () => {
    expect(change(4, 6)).toBe('You felt more understood than four weeks ago.');
    expect(change(6, 4)).toBe('You felt less understood than four weeks ago.');
    expect(change(6, 6.5)).toBe('You felt about as understood as four weeks ago.');
  });

  it('counts a change of exactly one point', () => {
    expect(change(5, 6)).toContain('more understood');
  });

  it('is patient when there is nothing to compare', () => {
    expect(change(null, 6)).toBe('After two check-ins you can read here how things moved.');
  });

  it('has neutral words for a rating it does not know', () => {
    expect(change(1, 5, 'something-else')).toBe('Your rating is higher than four weeks ago.');
  });

  it('never gives a grade, a number, or an exclamation mark', () => {
    for (const key of Object.keys(ownWords)) {
      for (const now of [2, 5, 8]) expect(change(5, now, key)).not.toMatch(/[0-9!]|good|bad|score|grade|better|worse/i);
    }
  });
});

describe('scoreSentence', () => {
  const facts = { name: 'Sam', measure: 'satisfaction', first: 4, latest: 6.5, given: 6 };

  it('says where the line began and where it is', () => {
    expect(scoreSentence(facts)).toBe("Sam's satisfaction rose from 4 to 6.5 over 6 readings.");
    expect(scoreSentence({ ...facts, latest: 4 })).toBe("Sam's satisfaction stayed at 4 over 6 readings.");
  });

  it('says what a change means where the measure has norms', () => {
    expect(scoreSentence({ ...facts, category: 'unchanged' })).toBe(
      "Sam's satisfaction rose from 4 to 6.5 over 6 readings: within what measurement error alone can explain.",
    );
  });
});

describe('coupleSentence', () => {
  const a = { name: 'Sam', change: 2 };
  const b = { name: 'Alex', change: -2 };

  it('says when the lines part, turned by the direction', () => {
    expect(coupleSentence({ a, b, direction: 1 })).toBe('The lines part: better for Sam, worse for Alex.');
    expect(coupleSentence({ a, b, direction: -1 })).toBe('The lines part: better for Alex, worse for Sam.');
  });

  it('says when they go together, or only one moves', () => {
    expect(coupleSentence({ a, b: { ...b, change: 3 }, direction: 1 })).toBe('Both lines moved for the better.');
    expect(coupleSentence({ a, b: { ...b, change: 0.4 }, direction: 1 })).toBe(
      "Sam's line moved for the better; Alex's stayed about level.",
    );
    expect(coupleSentence({ a: { ...a, change: 0 }, b: { ...b, change: 0 }, direction: 1 })).toBe(
      'Neither line moved much.',
    );
  });

  it('is silent when a line is missing', () => {
    expect(coupleSentence({ a, b: null, direction: 1 })).toBeNull();
  });
});
