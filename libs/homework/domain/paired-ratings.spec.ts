import fc from 'fast-check';
import { answersTo } from './arbitrary-answers';
import { everyField } from './every-field';
import { type PairableResponse, pairedFeelings, pairedRatings } from './paired-ratings';

function aResponse(given: Partial<PairableResponse>): PairableResponse {
  return {
    personId: 'sam',
    occurrence: 1,
    state: 'submitted',
    answers: {},
    submittedAt: '2026-03-01T20:00:00Z',
    ...given,
  };
}
const sam = aResponse({ answers: { mood: 6, 'guess-mood': 4, word: 'calm', 'guess-word': 'lonely' } });
const alex = aResponse({
  personId: 'alex',
  submittedAt: '2026-03-01T23:30:00+01:00',
  answers: { mood: 3, 'guess-mood': 6, word: 'hurt', 'guess-word': 'calm' },
});

describe('pairedRatings', () => {
  it('puts each guess beside the partner’s own answer of the same occurrence', () => {
    expect(pairedRatings(everyField, [sam, alex])).toEqual([
      {
        perceiverId: 'sam',
        targetId: 'alex',
        occurrence: 1,
        measure: 'mood-line',
        at: '2026-03-01T23:30:00+01:00',
        guess: 4,
        actual: 3,
        own: 6,
      },
      {
        perceiverId: 'alex',
        targetId: 'sam',
        occurrence: 1,
        measure: 'mood-line',
        at: '2026-03-01T23:30:00+01:00',
        guess: 6,
        actual: 6,
        own: 3,
      },
    ]);
  });

  it('makes no pair of a draft, of another occurrence, or where an answer is missing', () => {
    expect(pairedRatings(everyField, [sam])).toEqual([]);
    expect(pairedRatings(everyField, [sam, { ...alex, occurrence: 2 }])).toEqual([]);
    expect(pairedRatings(everyField, [sam, { ...alex, state: 'draft', submittedAt: null }])).toEqual([]);
    expect(pairedRatings(everyField, [sam, { ...alex, state: 'draft' }])).toEqual([]);
    expect(pairedRatings(everyField, [sam, { ...alex, answers: {} }])).toEqual([]);
  });

  it('says so when the perceiver left the own rating open', () => {
    const [pair] = pairedRatings(everyField, [{ ...sam, answers: { 'guess-mood': 0 } }, alex]);
    expect(pair).toMatchObject({ guess: 0, actual: 3, own: null });
  });

  it('pairs nobody with themselves, and uses numbers as they were given', () => {
    const response = fc.record({
      personId: fc.constantFrom('sam', 'alex'),
      occurrence: fc.integer({ min: 1, max: 4 }),
      answers: answersTo(everyField),
    });
    const distinct = fc.uniqueArray(response, { selector: ({ personId, occurrence }) => `${personId} ${occurrence}` });
    fc.assert(
      fc.property(distinct, (given) => {
        const responses = given.map(aResponse);
        const answerOf = (personId: string, occurrence: number, key: string) =>
          responses.find((one) => one.personId === personId && one.occurrence === occurrence)?.answers[key];
        for (const pair of pairedRatings(everyField, responses)) {
          expect(pair.perceiverId).not.toBe(pair.targetId);
          expect(pair.guess).toBe(answerOf(pair.perceiverId, pair.occurrence, 'guess-mood'));
          expect(pair.actual).toBe(answerOf(pair.targetId, pair.occurrence, 'mood'));
        }
      }),
    );
  });
});

describe('pairedFeelings', () => {
  it('scores a guessed word', () => {
    expect(pairedFeelings(everyField, [alex, sam])).toMatchObject([
      { perceiverId: 'alex', guess: 'calm', actual: 'calm', score: 1, measure: 'word' },
      { perceiverId: 'sam', guess: 'lonely', actual: 'hurt', score: 0.5, measure: 'word' },
    ]);
  });
});
