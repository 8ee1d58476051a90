import type { ClientExercise } from '@attune/homework/contract';
import {
  answersNotIn,
  blankSheet,
  fittingAnswers,
  isUnsent,
  mergeAnswers,
  nextToSend,
  withServerCopy,
} from './answer-sheet';

const exercise = {
  steps: [
    {
      id: 'one',
      title: 'One',
      body: 'One.',
      fields: [
        { kind: 'rating', key: 'mood', label: 'Mood', low: 'Low', high: 'High', audience: 'reveal' },
        { kind: 'text', key: 'line', label: 'Line', multiline: false, max: 20, audience: 'private' },
        { kind: 'duration', key: 'minutes', label: 'Minutes', audience: 'private' },
      ],
    },
  ],
} satisfies Pick<ClientExercise, 'steps'>;

const sheet = (answers: object = {}, more: object = {}) => ({
  ...blankSheet('id-1', 1),
  answers: { ...answers },
  ...more,
});

describe('mergeAnswers', () => {
  it('keeps what I changed and takes over what I did not', () => {
    expect(mergeAnswers({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 5, b: 6, c: 7 })).toEqual({
      merged: { a: 2, b: 6, c: 7 },
      takenOver: true,
    });
  });

  it('keeps an answer that I took back, taken back', () => {
    expect(mergeAnswers({ a: 1 }, {}, { a: 1 })).toEqual({ merged: {}, takenOver: false });
  });

  it('follows an answer that was taken back elsewhere, unless I changed it here', () => {
    expect(mergeAnswers({ a: 1, b: 1 }, { a: 1, b: 2 }, {}).merged).toEqual({ b: 2 });
  });

  it('compares lists by what is in them', () => {
    expect(mergeAnswers({ a: ['x'] }, { a: ['x'] }, { a: ['x', 'y'] }).merged).toEqual({ a: ['x', 'y'] });
  });
});

describe('withServerCopy', () => {
  it('makes the copy of another device the base, and keeps every own word', () => {
    const { sheet: merged, takenOver } = withServerCopy(sheet({ line: 'mine' }), {
      id: 'id-2',
      version: 4,
      answers: { line: 'theirs', mood: 3 },
    });
    expect(merged).toMatchObject({ responseId: 'id-2', version: 4, answers: { line: 'mine', mood: 3 } });
    expect(takenOver).toBe(true);
  });
});

describe('fittingAnswers', () => {
  it('leaves out what is open and what does not fit yet', () => {
    expect(fittingAnswers(exercise, { mood: 4, line: '   ', minutes: 9999 })).toEqual({ mood: 4 });
  });
});

describe('nextToSend', () => {
  it('begins with the first answer, and not before', () => {
    expect(nextToSend(exercise, sheet())).toBeNull();
    expect(nextToSend(exercise, sheet({ mood: 4 }))).toBe('begin');
  });

  it('begins without an answer when it is handed in', () => {
    expect(nextToSend(exercise, sheet({}, { handingIn: 'stopped' }))).toBe('begin');
  });

  it('saves what changed before it hands in', () => {
    const begun = { version: 1, saved: { mood: 4 }, handingIn: 'done' as const };
    expect(nextToSend(exercise, sheet({ mood: 5 }, begun))).toBe('save');
    expect(nextToSend(exercise, sheet({ mood: 4 }, begun))).toBe('submit');
  });
});

describe('isUnsent', () => {
  it('counts what does not fit: it lies on this device only', () => {
    expect(isUnsent(exercise, sheet({ mood: 4 }, { version: 1, saved: { mood: 4 } }))).toBe(false);
    expect(isUnsent(exercise, sheet({ mood: 4, minutes: 9999 }, { version: 1, saved: { mood: 4 } }))).toBe(true);
  });
});

describe('answersNotIn', () => {
  it('finds the words that were handed in differently elsewhere', () => {
    const typed = { mood: 4, line: 'b', minutes: 5 };
    expect(answersNotIn({ mood: 4, line: 'a' }, { saved: {} }, typed)).toEqual({ line: 'b', minutes: 5 });
  });

  it('does not count what the server had before somebody changed it there', () => {
    expect(answersNotIn({ mood: 3 }, { saved: { mood: 4 } }, { mood: 4 })).toEqual({});
  });
});
