import { ProblemError } from '@attune/shared/web';
import { saveFailure, waitBeforeTry } from './save-failure';

const refused = (status: number, more: object = {}, retryAfter: number | null = null) =>
  new ProblemError({ type: '', title: 'Title', status, detail: 'Detail.', instance: 'r', ...more }, retryAfter);

describe('saveFailure', () => {
  it('goes on trying when nobody answers, or only "busy"', () => {
    for (const status of [0, 429, 500, 502, 503]) {
      expect(saveFailure(refused(status)).kind).toBe('unreachable');
    }
    expect(saveFailure(new TypeError('answer of another shape')).kind).toBe('unreachable');
    expect(saveFailure(refused(503, {}, 7))).toEqual({ kind: 'unreachable', wait: 7 });
  });

  it('tells apart what was overtaken, signed and signed out', () => {
    expect([412, 409, 401].map((status) => saveFailure(refused(status)).kind)).toEqual([
      'overtaken',
      'signed',
      'signed-out',
    ]);
  });

  it('says what to put right', () => {
    const errors = [{ path: 'body.sections.plan', message: 'Use at most 20,000 characters in one part' }];
    expect(saveFailure(refused(422, { errors }))).toEqual({
      kind: 'refused',
      message: 'Not saved: Use at most 20,000 characters in one part',
    });
    expect(saveFailure(refused(403))).toEqual({ kind: 'refused', message: 'Not saved: Detail.' });
  });
});

describe('waitBeforeTry', () => {
  it('waits longer each time, half a minute at most', () => {
    expect([1, 2, 3, 6, 60].map((failed) => waitBeforeTry(failed, null))).toEqual([1000, 2000, 4000, 30_000, 30_000]);
  });

  it('waits as long as the server asks, a minute at most', () => {
    expect(waitBeforeTry(1, 7)).toBe(7000);
    expect(waitBeforeTry(1, 3600)).toBe(60_000);
  });
});
