import { exerciseLibrary } from './exercise-library';
import { everyField } from './every-field';
import { scoresOf } from './scores-of';
import { weeklyCheckIn } from './library/weekly-check-in';

describe('scoresOf', () => {
  it('puts a guess on the line of the rating it guesses', () => {
    expect(scoresOf(weeklyCheckIn, { stress: 7, 'guess-stress': 3 })).toEqual([
      { measure: 'stress', about: 'self', value: 7, min: 0, max: 10, label: 'Stress', direction: -1 },
      { measure: 'stress', about: 'partner', value: 3, min: 0, max: 10, label: 'Stress', direction: -1 },
    ]);
  });

  it('makes no line of words, choices and questions without a measure', () => {
    expect(scoresOf(everyField, { word: 'calm', count: 3, lines: 'Long ago', 'some-of': ['a'] })).toEqual([]);
  });

  it('names an unknown measure by its question and praises neither end', () => {
    expect(scoresOf(everyField, { mood: 0 })).toEqual([
      { measure: 'mood-line', about: 'self', value: 0, min: 0, max: 10, label: 'Mood', direction: 0 },
    ]);
  });

  it('leaves open answers out', () => {
    expect(scoresOf(weeklyCheckIn, {})).toEqual([]);
  });

  it('gives every measure of the library one scale and one direction', () => {
    const scales = new Map<string, string>();
    for (const exercise of exerciseLibrary) {
      const middle = Object.fromEntries(exercise.steps.flatMap(({ fields }) => fields.map(({ key }) => [key, 5])));
      for (const { measure, min, max, direction } of scoresOf(exercise, middle)) {
        const scale = `${min} to ${max}, ${direction}`;
        expect(scales.get(measure) ?? scale).toBe(scale);
        scales.set(measure, scale);
      }
    }
    expect(scales.size).toBeGreaterThan(20);
  });
});
