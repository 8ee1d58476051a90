import { screenOf, stepAfter, stepBefore, stepToGoOn, type Whereabouts } from './screen-of';

const at = (more: Partial<Whereabouts> = {}) =>
  screenOf({
    step: undefined,
    steps: 4,
    decision: 'accepted',
    begun: true,
    answered: false,
    handingIn: false,
    handedIn: false,
    closed: null,
    ...more,
  });

describe('screenOf', () => {
  it('begins with the introduction', () => {
    expect(at()).toEqual({ kind: 'intro' });
  });

  it('shows the step of the address', () => {
    expect(at({ step: '3' })).toEqual({ kind: 'step', at: 2 });
    expect(at({ step: 'check' })).toEqual({ kind: 'check' });
  });

  it.each(['0', '5', '1.5', 'x', ''])('shows the introduction for the step "%s"', (step) => {
    expect(at({ step })).toEqual({ kind: 'intro' });
  });

  it('tells who asks and who reads before the first question, whatever the address', () => {
    expect(at({ step: '2', decision: 'open' })).toEqual({ kind: 'intro' });
    expect(at({ step: 'check', decision: 'open' })).toEqual({ kind: 'intro' });
  });

  it('asks nothing of somebody who declined or wants to talk first', () => {
    expect(at({ step: '2', decision: 'declined' })).toEqual({ kind: 'set-aside' });
    expect(at({ step: '2', decision: 'talk_first' })).toEqual({ kind: 'set-aside' });
  });

  it('waits while answers are on their way, and ends when they are in', () => {
    expect(at({ step: '2', handingIn: true })).toEqual({ kind: 'waiting' });
    expect(at({ step: '2', handingIn: true, handedIn: true })).toEqual({ kind: 'sent' });
  });

  it('has nothing to do before the first day or after it was taken back', () => {
    expect(at({ begun: false })).toEqual({ kind: 'not-yet' });
    expect(at({ closed: 'withdrawn' })).toEqual({ kind: 'closed' });
  });
});

describe('stepAfter and stepBefore', () => {
  it('go from step to step and end at the last look', () => {
    expect(stepAfter(0, 4, false)).toBe('2');
    expect(stepAfter(3, 4, false)).toBe('check');
    expect(stepBefore(2, false)).toBe('2');
    expect(stepBefore(0, false)).toBeNull();
  });

  it('return to the last look from a correction', () => {
    expect(stepAfter(0, 4, true)).toBe('check');
    expect(stepBefore(2, true)).toBe('check');
  });
});

describe('stepToGoOn', () => {
  const steps = [{ fields: [] }, { fields: [{ key: 'a' }, { key: 'b' }] }, { fields: [{ key: 'c' }] }];

  it('is the first step of which nothing is answered', () => {
    expect(stepToGoOn(steps, { a: 1 })).toBe('3');
    expect(stepToGoOn(steps, { a: 1, c: 1 })).toBe('check');
  });

  it('is the very first step when nothing is answered yet', () => {
    expect(stepToGoOn(steps, {})).toBe('1');
  });
});
