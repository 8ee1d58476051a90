import { exerciseOf } from '@attune/homework/domain';
import type { Exercise, Reveal } from '@attune/homework/contract';
import {
  assignmentRules,
  emptyDraft,
  newAssignmentFrom,
  rescheduled,
  revealChoices,
  withExercise,
  withWho,
  type AssignmentDraft,
} from './assignment-draft';

const sam = '01900000-0000-7000-8000-00000000000a';
const alex = '01900000-0000-7000-8000-00000000000b';
const couple = [sam, alex];
const everyRule: Reveal[] = ['both_submitted', 'in_session', 'never'];

function exercise(id: string): Exercise {
  const found = exerciseOf(id);
  if (!found) throw new Error(`No exercise ${id}`);
  return found;
}
const aDraft = (change: Partial<AssignmentDraft> = {}): AssignmentDraft => ({ ...emptyDraft('2026-11-22'), ...change });
const mistakes = (draft: AssignmentDraft, of: Exercise) =>
  assignmentRules(of, couple)
    .safeParse(draft)
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('withExercise', () => {
  it('asks both partners for what both do, in the rhythm the exercise names', () => {
    expect(withExercise(aDraft(), exercise('weekly-check-in'), couple, everyRule)).toMatchObject({
      exerciseId: 'weekly-check-in',
      who: 'both',
      repeat: 'weekly',
      dueOn: '2026-12-19',
      reveal: 'in_session',
    });
  });

  it('leaves open who does an exercise that one does alone', () => {
    expect(withExercise(aDraft({ who: 'both' }), exercise('settle'), couple, everyRule).who).toBe('');
    expect(withExercise(aDraft({ who: alex }), exercise('settle'), couple, everyRule).who).toBe(alex);
    expect(withExercise(aDraft(), exercise('settle'), [sam], everyRule).who).toBe(sam);
  });

  it('keeps the reason, and a due day that somebody chose', () => {
    const draft = aDraft({ why: 'You wanted to know.', dueOn: '2026-12-01' });
    const { why, dueOn } = withExercise(draft, exercise('read-me'), couple, everyRule);
    expect([why, dueOn]).toEqual(['You wanted to know.', '2026-12-01']);
  });

  it('takes the most private rule when safety closes the usual one', () => {
    expect(withExercise(aDraft(), exercise('weekly-check-in'), couple, ['never']).reveal).toBe('never');
  });
});

describe('withWho', () => {
  it('gives up a rule that needs both when only one is asked', () => {
    const draft = aDraft({ who: 'both', reveal: 'both_submitted' });
    expect(withWho(draft, sam, exercise('makes-sense'), couple, everyRule).reveal).toBe('never');
  });
});

describe('revealChoices', () => {
  it('shows only the rules of the exercise, and says why one is closed', () => {
    const choices = revealChoices({ who: sam }, exercise('weekly-check-in'), couple, ['in_session', 'never']);
    expect(choices.map(({ reveal }) => reveal)).toEqual(['both_submitted', 'in_session', 'never']);
    expect(choices.map(({ closed }) => closed !== '')).toEqual([true, false, false]);
    expect(revealChoices({ who: sam }, exercise('settle'), couple, everyRule)).toEqual([
      { reveal: 'never', closed: '' },
    ]);
  });
});

describe('rescheduled', () => {
  it('takes the due day along while nobody chose one', () => {
    expect(rescheduled(aDraft(), { startsOn: '2026-12-01' }).dueOn).toBe('2026-12-07');
    expect(rescheduled(aDraft(), { repeat: 'daily' }).dueOn).toBe('2026-12-01');
    expect(rescheduled(aDraft({ dueOn: '2026-12-24' }), { repeat: 'daily' }).dueOn).toBe('2026-12-24');
  });

  it('does not fall over an emptied start', () => {
    expect(rescheduled(aDraft(), { startsOn: '' }).dueOn).toBe('');
  });
});

describe('assignmentRules', () => {
  const good = aDraft({ exerciseId: 'turns', who: 'both', why: 'To listen.', reveal: 'never' });

  it('accepts a whole draft', () => {
    expect(mistakes(good, exercise('turns'))).toEqual([]);
  });

  it('puts each mistake under its own field', () => {
    expect(mistakes({ ...good, why: '  ' }, exercise('turns'))).toEqual([['why', 'Say why you ask for this']]);
    expect(mistakes({ ...good, who: '' }, exercise('turns'))).toEqual([['who', 'Choose who does it']]);
    expect(mistakes({ ...good, dueOn: '2026-11-01' }, exercise('turns'))).toEqual([
      ['dueOn', 'Choose a day on or after the start'],
    ]);
    expect(mistakes({ ...good, who: sam }, exercise('turns'))).toEqual([['who', 'Both do this one together']]);
  });
});

describe('newAssignmentFrom', () => {
  it('names both partners, or the one', () => {
    expect(newAssignmentFrom(aDraft({ who: 'both' }), couple, null).members).toEqual(couple);
    expect(newAssignmentFrom(aDraft({ who: alex }), couple, null).members).toEqual([alex]);
  });
});
