import fc from 'fast-check';
import { coupleOutcome } from './couple-outcome';

const category = fc.constantFrom('recovered', 'improved', 'unchanged', 'deteriorated', null);

describe('coupleOutcome', () => {
  it.each([
    ['recovered', 'improved', 'both_improved'],
    ['improved', 'unchanged', 'one_improved_other_stable'],
    ['deteriorated', 'recovered', 'mixed'],
    ['unchanged', 'unchanged', 'both_stable'],
    ['unchanged', 'deteriorated', 'any_deteriorated'],
    ['deteriorated', 'deteriorated', 'any_deteriorated'],
    ['improved', null, 'incomplete'],
  ] as const)('reads %s and %s as %s', (a, b, outcome) => {
    expect(coupleOutcome(a, b)).toBe(outcome);
  });

  it('is the same when the partners change places', () => {
    fc.assert(fc.property(category, category, (a, b) => coupleOutcome(a, b) === coupleOutcome(b, a)));
  });
});
