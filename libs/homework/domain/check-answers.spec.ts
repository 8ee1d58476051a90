import fc from 'fast-check';
import { Answers, type AnswerValue } from '@attune/homework/contract';
import { answersTo } from './arbitrary-answers';
import { checkAnswers } from './check-answers';
import { everyField } from './every-field';
import { exerciseLibrary } from './exercise-library';

const mistakes = (answers: Answers, complete = false) =>
  checkAnswers(everyField, answers, { complete }).map(({ path }) => path);

describe('checkAnswers', () => {
  it('has nothing to say about a full and fitting set of answers', () => {
    fc.assert(fc.property(answersTo(everyField), (answers) => expect(mistakes(answers, true)).toEqual([])));
  });

  it.each(exerciseLibrary.map((exercise) => [exercise.id, exercise] as const))(
    'lets %s be completed',
    (_id, exercise) => {
      fc.assert(
        fc.property(answersTo(exercise), (answers) => {
          expect(Answers.safeParse(answers).success).toBe(true);
          expect(checkAnswers(exercise, answers, { complete: true })).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );

  it.each<[string, AnswerValue]>([
    ['mood', 11],
    ['mood', -1],
    ['mood', 4.5],
    ['mood', Number.NaN],
    ['mood', '4'],
    ['mood', true],
    ['guess-mood', 12],
    ['word', 'happyish'],
    ['word', 3],
    ['guess-word', 'joy'],
    ['line', 'x'.repeat(21)],
    ['line', 'two\nlines'],
    ['line', 7],
    ['one-of', 'perhaps'],
    ['one-of', ['yes']],
    ['some-of', ['a', 'c']],
    ['some-of', ['a', 'a']],
    ['some-of', 'a'],
    ['said', 'yes'],
    ['minutes', 1441],
    ['minutes', -1],
    ['day', '2026-02-30'],
    ['day', '30.2.2026'],
    ['count', 0],
    ['count', 6],
    ['lean', -6],
    ['kept', 101],
  ])('refuses %s = %j, in a draft too', (key, value) => {
    expect(mistakes({ [key]: value })).toEqual([`answers.${key}`]);
  });

  it('keeps the ends of each range', () => {
    expect(
      mistakes({ mood: 0, 'guess-mood': 10, lean: -5, kept: 100, minutes: 1440, count: 5, 'some-of': ['b', 'a'] }),
    ).toEqual([]);
  });

  it('refuses what the exercise does not ask for', () => {
    expect(mistakes({ mood: 3, weight: 70 })).toEqual(['answers.weight']);
    expect(mistakes(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual([
      'answers.__proto__',
      'answers.constructor',
    ]);
  });

  it('does not mistake what every object has for an answer', () => {
    const [step] = everyField.steps;
    const [mood] = step!.fields;
    const exercise = { steps: [{ ...step!, fields: [{ ...mood!, key: 'constructor' }] }] };
    const errors = checkAnswers(exercise, {}, { complete: true });
    expect(errors).toEqual([{ path: 'answers.constructor', message: 'This one is needed' }]);
  });

  it('asks for required answers only when the person is done', () => {
    expect(mistakes({})).toEqual([]);
    expect(mistakes({}, true)).toEqual(['answers.mood', 'answers.line']);
    expect(mistakes({ mood: 0, line: '  ' }, true)).toEqual(['answers.line']);
  });

  it('reports in the order of the exercise', () => {
    expect(mistakes({ kept: 200, mood: 40 })).toEqual(['answers.mood', 'answers.kept']);
  });
});

describe('Answers', () => {
  it.each([
    [{ mood: null }],
    [{ mood: { value: 3 } }],
    [{ 'Not A Key': 3 }],
    [{ line: 'a\u0000b' }],
    [{ line: 'half \ud83d of a pair' }],
    [{ line: 'x'.repeat(10_001) }],
    [{ mood: Number.POSITIVE_INFINITY }],
    [[]],
  ])('refuses %j', (answers) => {
    expect(Answers.safeParse(answers).success).toBe(false);
  });

  it('keeps every script and sign a person may type', () => {
    expect(Answers.safeParse({ line: 'Grüße, 静か, שקט 🌿' }).success).toBe(true);
  });
});
