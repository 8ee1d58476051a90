import { Reveal } from '@attune/homework/contract';
import { assignmentMistakes } from './assignment-fit';
import { everyField } from './every-field';

const [a, b] = ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b'] as const;

describe('assignmentMistakes', () => {
  it.each([
    ['each', [a, b], 'both_submitted', []],
    ['each', [a], 'never', []],
    ['each', [a], 'in_session', []],
    ['each', [a], 'both_submitted', ['reveal']],
    ['each', [a, a], 'never', ['members']],
    ['together', [a], 'never', ['members']],
    ['together', [a, b], 'never', []],
    ['partner-aware', [a, b], 'never', ['members']],
    ['partner-aware', [a], 'in_session', []],
    ['solo', [a, b], 'never', []],
  ] as const)('%s for %j with %s', (participation, members, reveal, paths) => {
    const found = assignmentMistakes({ ...everyField, participation }, { members: [...members], reveal });
    expect(found.map(({ path }) => path)).toEqual(paths);
  });

  it('refuses a reveal rule that the exercise does not know', () => {
    const exercise = { ...everyField, reveal: { default: Reveal.enum.never, allowed: [Reveal.enum.never] } };
    expect(assignmentMistakes(exercise, { members: [a], reveal: 'in_session' })).toEqual([
      { path: 'reveal', message: 'This exercise does not open answers in this way' },
    ]);
  });
});
