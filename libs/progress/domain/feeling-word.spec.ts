import fc from 'fast-check';
import { feelingWordAccuracy, type WordPair } from './feeling-word';
import { valueOf } from './value-of';

const guess = ['sad', 'angry', 'afraid', 'sad', 'hurt', 'calm', 'sad', 'angry'];
const actual = ['sad', 'hurt', 'afraid', 'sad', 'hurt', 'calm', 'lonely', 'angry'];
const words: WordPair[] = guess.map((word, at) => ({ guess: word, actual: actual[at] ?? '' }));
const family = new Map([
  ['sad', 'sadness'],
  ['lonely', 'sadness'],
  ['hurt', 'sadness'],
  ['angry', 'anger'],
]);

describe('feelingWordAccuracy', () => {
  it('gives hits, chance and kappa', () => {
    const accuracy = valueOf(feelingWordAccuracy(words));
    expect(accuracy.hitRate).toBe(0.75);
    expect(accuracy.expected).toBe(0.1875);
    expect(valueOf(accuracy.kappa)).toBeCloseTo(0.692, 3);
    expect(accuracy.graded).toBeNull();
  });

  it('gives half for a word of the same family', () => {
    // six hits, "sad" for "lonely" half, "angry" for "hurt" nothing
    expect(valueOf(feelingWordAccuracy(words, (word) => family.get(word) ?? null)).graded).toBe(6.5 / 8);
  });

  it('does not take two words without a family for relatives', () => {
    const strangers = words.map(() => ({ guess: 'x', actual: 'y' }));
    expect(valueOf(feelingWordAccuracy(strangers, () => null)).graded).toBe(0);
  });

  it('has no kappa when both only ever use one word', () => {
    const one = words.map(() => ({ guess: 'fine', actual: 'fine' }));
    expect(valueOf(feelingWordAccuracy(one)).kappa).toEqual({ none: 'zero_variance' });
  });

  it('needs eight pairs, each with two words', () => {
    expect(feelingWordAccuracy(words.slice(1))).toEqual({ none: 'too_few' });
    expect(feelingWordAccuracy([...words, { guess: '', actual: 'sad' }])).toEqual({ none: 'missing_items' });
  });

  it('is the same when guess and answer change places', () => {
    const word = fc.constantFrom('sad', 'angry', 'calm');
    const pairs = fc.array(fc.record({ guess: word, actual: word }), { minLength: 8, maxLength: 20 });
    fc.assert(
      fc.property(pairs, (list) => {
        const there = valueOf(feelingWordAccuracy(list));
        const back = valueOf(feelingWordAccuracy(list.map((pair) => ({ guess: pair.actual, actual: pair.guess }))));
        expect(back.hitRate).toBe(there.hitRate);
        expect(back.expected).toBeCloseTo(there.expected, 10);
      }),
    );
  });
});
