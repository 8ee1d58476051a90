import { adherence, effort, type AssignedWork } from './homework-adherence';
import { valueOf } from './value-of';

const work = (...items: readonly (readonly [number, number, number | null])[]): AssignedWork[] =>
  items.map(([weight, completion, quality]) => ({ weight, completion, quality }));
const a = work([3, 1, 0.8], [2, 1, 0.6], [3, 0.5, 0.7]);
const b = work([3, 1, 0.9], [2, 0, 0], [1, 1, 0.5]);

describe('adherence', () => {
  it('weighs what was done by effort points', () => {
    expect(valueOf(adherence(a))).toBeCloseTo(0.8125, 10);
    expect(valueOf(adherence(b))).toBeCloseTo(0.6667, 4);
  });

  it('counts excused work neither for nor against', () => {
    expect(adherence([...a, { weight: 3, completion: 0, quality: null, excused: true }])).toEqual(adherence(a));
  });

  it('is none, not 0, when nothing was assigned', () => {
    expect(adherence([])).toEqual({ none: 'too_few' });
  });

  it('is 0 when all of it was left undone', () => {
    expect(adherence(work([2, 0, null]))).toEqual({ ok: 0 });
  });

  it('refuses values off their range', () => {
    expect(adherence(work([2, 1.5, 0.5]))).toEqual({ none: 'missing_items' });
    expect(adherence(work([0, 1, 0.5]))).toEqual({ none: 'missing_items' });
  });
});

describe('effort', () => {
  it('adds weight, completion and engagement', () => {
    expect(valueOf(effort(a))).toBeCloseTo(4.65, 10);
    expect(valueOf(effort(b))).toBeCloseTo(3.2, 10);
  });

  it('needs a rating for done work only', () => {
    expect(effort(work([2, 1, null]))).toEqual({ none: 'missing_items' });
    expect(effort(work([2, 0, null], [1, 1, 1]))).toEqual({ ok: 1 });
  });
});
