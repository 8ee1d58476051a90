import { Exercise } from './exercise';

const rating = { kind: 'rating', key: 'mood', label: 'Mood', low: 'Low', high: 'High', audience: 'reveal' };
const guess = { ...rating, kind: 'guess', key: 'guess-mood', of: 'mood' };

function anExercise(given: object, fields: object[] = [rating, guess]) {
  return {
    id: 'read-me',
    version: 1,
    name: 'Read me',
    summary: 'A game.',
    category: 'empathic-accuracy',
    participation: 'each',
    level: 'friendship',
    minutes: { min: 3, max: 5 },
    dose: 'Daily.',
    evidence: { grade: 'C', note: 'Untested.' },
    purpose: 'To check.',
    forTherapist: { mechanism: 'Feedback.', prerequisites: [], contraindications: [] },
    reveal: { default: 'both_submitted', allowed: ['both_submitted', 'never'] },
    partnerSees: 'The ratings.',
    steps: [{ id: 'one', title: 'One', body: 'First.', fields }],
    ...given,
  };
}
const pathsOf = (given: unknown) => Exercise.safeParse(given).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('Exercise', () => {
  it('takes a guess about the partner beside the rating it guesses', () => {
    expect(pathsOf(anExercise({}))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a guess of a question that is not there', anExercise({}, [guess]), 'steps.0.fields.0.of'],
    [
      'a guess of a text',
      anExercise({}, [
        { kind: 'text', key: 'mood', label: 'Mood', multiline: false, max: 10, audience: 'reveal' },
        guess,
      ]),
      'steps.0.fields.1.of',
    ],
    [
      'a guess with other readers than its answer',
      anExercise({}, [{ ...rating, audience: 'private' }, guess]),
      'steps.0.fields.1.audience',
    ],
    ['two questions of one key', anExercise({}, [rating, rating]), 'steps.0.fields.1.key'],
    [
      'a shown answer in an exercise that shows none',
      anExercise({ reveal: { default: 'never', allowed: ['never'] } }, [rating]),
      'steps.0.fields.0.audience',
    ],
    [
      'a default that is not allowed',
      anExercise({ reveal: { default: 'in_session', allowed: ['never'] } }, []),
      'reveal.default',
    ],
    [
      'a reveal rule named twice',
      anExercise({ reveal: { default: 'never', allowed: ['never', 'never'] } }, []),
      'reveal.allowed',
    ],
    ['a longest time below the shortest', anExercise({ minutes: { min: 5, max: 3 } }), 'minutes.max'],
    [
      'two options of one id',
      anExercise({}, [
        {
          kind: 'choice',
          key: 'one',
          label: 'One',
          audience: 'reveal',
          options: [
            { id: 'a', label: 'A' },
            { id: 'a', label: 'B' },
          ],
        },
      ]),
      'steps.0.fields.0.options',
    ],
    [
      'an empty range',
      anExercise({}, [{ kind: 'number', key: 'count', label: 'Count', audience: 'reveal', min: 3, max: 3 }]),
      'steps.0.fields.0.max',
    ],
    ['a question of an unknown kind', anExercise({}, [{ ...rating, kind: 'slider' }]), 'steps.0.fields.0.kind'],
    ['a key that is no slug', anExercise({}, [{ ...rating, key: '__proto__' }]), 'steps.0.fields.0.key'],
    ['an unknown property', anExercise({ colour: 'teal' }), ''],
    ['no step', anExercise({ steps: [] }), 'steps'],
  ])('refuses %s', (_says, given, path) => {
    expect(pathsOf(given)).toEqual([path]);
  });
});
