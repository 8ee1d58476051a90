import fc from 'fast-check';
import { SafetyOutcome } from '@attune/cases/contract';
import { ExerciseCategory, ExerciseLevel, Participation, Reveal } from '@attune/homework/contract';
import { exerciseLibrary, exerciseOf } from './exercise-library';
import { gate, type GateFacts, mayShareAnswers, type ScreenOnFile } from './gate';

const today = '2026-03-01';

function aScreen(given: Partial<ScreenOnFile>): ScreenOnFile {
  return {
    personId: 'sam',
    outcome: 'no_concern',
    screenedOn: '2026-02-01',
    reviewOn: '2026-05-01',
    recordedAt: '2026-02-01T10:00:00Z',
    ...given,
  };
}
const sam = aScreen({});
const alex = aScreen({ personId: 'alex' });

function facts(...screens: ScreenOnFile[]): GateFacts {
  return { memberIds: ['sam', 'alex'], screens, today };
}
const open = (given: GateFacts) =>
  exerciseLibrary.filter((exercise) => gate(exercise, given).allowed).map(({ id }) => id);
const codes = (given: GateFacts) => gate(theTurns(), given).reasons.map(({ code }) => code);
const alwaysOpen = ['weekly-check-in', 'settle', 'feeling-words', 'kind-to-me'];

function theTurns() {
  const exercise = exerciseOf('turns');
  if (!exercise) throw new Error('turns is missing');
  return exercise;
}

describe('gate', () => {
  it('opens the whole library when both partners were screened alone', () => {
    expect(open(facts(sam, alex))).toHaveLength(exerciseLibrary.length);
    expect(codes(facts(sam, alex))).toEqual([]);
  });

  it.each<[string, GateFacts]>([
    ['neither was screened', facts()],
    ['one was screened', facts(sam)],
    ['one was screened twice', facts(sam, aScreen({ screenedOn: '2026-02-08' }))],
    ['the other’s screen is dated after today', facts(sam, { ...alex, screenedOn: '2026-03-02' })],
    ['a former partner was screened', facts(sam, aScreen({ personId: 'robin' }))],
    ['there is a concern', facts(sam, { ...alex, outcome: 'concern' })],
    ['nobody is in the case', { memberIds: [], screens: [sam, alex], today }],
  ])('leaves only calming exercises and private check-ins when %s', (_says, given) => {
    expect(open(given)).toEqual(alwaysOpen);
    expect(mayShareAnswers(given)).toBe(false);
    expect(gate(exerciseLibrary[0]!, given).reveals).toEqual(['never']);
  });

  it.each<[ScreenOnFile[], string[], boolean]>([
    [[], ['screen-missing'], false],
    [[sam, { ...alex, outcome: 'concern' }], ['concern'], false],
    [[{ ...sam, outcome: 'concern' }], ['screen-missing', 'concern'], false],
    [[sam, { ...alex, outcome: 'past_concern_ended' }], [], true],
    [[sam, { ...alex, outcome: 'mild_with_plan' }], ['mild-with-plan'], true],
    [
      [sam, { ...alex, outcome: 'mild_with_plan', reviewOn: '2026-02-28' }],
      ['mild-with-plan', 'review-overdue'],
      false,
    ],
    [[sam, { ...alex, reviewOn: '2026-02-28' }], ['review-due'], true],
    [[sam, { ...alex, reviewOn: today }], [], true],
  ])('says why to staff (%#)', (screens, reasons, allowed) => {
    expect(codes(facts(...screens))).toEqual(reasons);
    expect(gate(theTurns(), facts(...screens)).allowed).toBe(allowed);
  });

  it('goes by the latest screen of each partner, and by the concern of two entries of one moment', () => {
    const earlier = aScreen({ outcome: 'concern', screenedOn: '2026-01-01' });
    expect(codes(facts(earlier, sam, alex))).toEqual([]);
    expect(codes(facts(sam, alex, { ...sam, outcome: 'concern', recordedAt: '2026-02-01T11:00:00Z' }))).toEqual([
      'concern',
    ]);
    expect(codes(facts({ ...sam, outcome: 'concern' }, sam, alex))).toEqual(['concern']);
    expect(codes(facts(sam, { ...sam, outcome: 'concern' }, alex))).toEqual(['concern']);
  });

  it.each([
    ['solo', 'regulate', 'regulation', true],
    ['solo', 'friendship', 'check-in', true],
    ['each', 'friendship', 'check-in', true],
    ['solo', 'communication', 'empathy-balance', false],
    ['each', 'regulate', 'regulation', false],
    ['together', 'regulate', 'regulation', false],
    ['together', 'regulate', 'check-in', false],
    ['partner-aware', 'regulate', 'check-in', false],
    ['in-session', 'regulate', 'regulation', false],
  ] as const)('without screens, %s %s %s with nothing shared: %s', (participation, level, category, allowed) => {
    const exercise = {
      participation,
      level,
      category,
      reveal: { default: Reveal.enum.never, allowed: [Reveal.enum.never] },
    };
    expect(gate(exercise, facts()).allowed).toBe(allowed);
  });

  it('gives no reason for an exercise that is open in every state', () => {
    expect(gate(exerciseOf('settle')!, facts())).toEqual({ allowed: true, reveals: ['never'], reasons: [] });
  });

  const screen = fc.record({
    personId: fc.constantFrom('sam', 'alex', 'robin'),
    outcome: fc.constantFrom(...SafetyOutcome.options),
    screenedOn: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'),
    reviewOn: fc.constantFrom('2026-02-15', '2026-06-01'),
    recordedAt: fc.constantFrom('2026-02-01T10:00:00Z', '2026-02-01T11:00:00Z'),
  });
  const anyFacts = fc.record({
    memberIds: fc.subarray(['sam', 'alex']),
    screens: fc.array(screen, { maxLength: 6 }),
    today: fc.constant(today),
  });
  const anyExercise = fc
    .record({
      participation: fc.constantFrom(...Participation.options),
      level: fc.constantFrom(...ExerciseLevel.options),
      category: fc.constantFrom(...ExerciseCategory.options),
      allowed: fc.subarray([...Reveal.options], { minLength: 1 }),
    })
    .map(({ allowed, ...rest }) => ({ ...rest, reveal: { default: allowed[0]!, allowed } }));

  it('never opens joint work or shared answers without a screen of everybody, or with a concern', () => {
    fc.assert(
      fc.property(anyExercise, anyFacts, (exercise, given) => {
        const past = given.screens.filter(({ screenedOn }) => screenedOn <= today);
        const unscreened =
          given.memberIds.length === 0 || given.memberIds.some((id) => !past.some(({ personId }) => personId === id));
        const allConcern =
          past.some(({ personId }) => given.memberIds.includes(personId)) &&
          past.every(({ outcome }) => outcome === 'concern');
        fc.pre(unscreened || allConcern);
        const { reveals } = gate(exercise, given);
        expect(reveals.filter((reveal) => reveal !== 'never')).toEqual([]);
        if (['together', 'partner-aware', 'in-session'].includes(exercise.participation)) expect(reveals).toEqual([]);
      }),
    );
  });

  it('always allows calming exercises done alone, and is allowed exactly when some reveal rule is', () => {
    fc.assert(
      fc.property(anyExercise, anyFacts, (exercise, given) => {
        const answer = gate(exercise, given);
        expect(answer.allowed).toBe(answer.reveals.length > 0);
        if (!answer.allowed) expect(answer.reasons.some(({ blocks }) => blocks)).toBe(true);
        if (
          exercise.participation === 'solo' &&
          exercise.level === 'regulate' &&
          exercise.reveal.allowed.includes('never')
        )
          expect(answer.reveals).toContain('never');
      }),
    );
  });

  it('never opens more when a concern is added today', () => {
    fc.assert(
      fc.property(anyExercise, anyFacts, fc.constantFrom('sam', 'alex'), (exercise, given, personId) => {
        const concern = aScreen({
          personId,
          outcome: 'concern',
          screenedOn: today,
          recordedAt: '2026-03-01T12:00:00Z',
        });
        const before = gate(exercise, given).reveals;
        const after = gate(exercise, { ...given, screens: [...given.screens, concern] }).reveals;
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });
});
