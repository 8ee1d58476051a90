import type { SafetyOutcome } from '@attune/cases/contract';
import fc from 'fast-check';
import { safetyState, type PartnerOnFile } from './safety-state';

const today = '2026-03-14';
const on = (outcome: SafetyOutcome, reviewOn = '2026-09-01'): PartnerOnFile => ({ screen: { outcome, reviewOn } });
const none: PartnerOnFile = { screen: null };

const day = fc
  .date({ noInvalidDate: true, min: new Date('2025-01-01'), max: new Date('2027-12-31') })
  .map((date) => date.toISOString().slice(0, 10));
const partner = fc.record({
  screen: fc.option(
    fc.record({
      outcome: fc.constantFrom<SafetyOutcome>('no_concern', 'past_concern_ended', 'mild_with_plan', 'concern'),
      reviewOn: day,
    }),
  ),
});
const partners = fc.array(partner, { maxLength: 2 });

describe('safetyState', () => {
  it.each([
    ['nobody', [], 'due'],
    ['nobody screened', [none, none], 'due'],
    ['one of two screened', [on('no_concern'), none], 'due'],
    ['both screened', [on('no_concern'), on('past_concern_ended')], 'clear'],
    ['one alone, screened', [on('no_concern')], 'clear'],
    ['a mild finding with a plan', [on('mild_with_plan'), on('no_concern')], 'clear'],
    ['a concern of one', [on('no_concern'), on('concern')], 'concern'],
    ['a concern, the other not screened', [on('concern'), none], 'concern'],
    ['a concern past its review', [on('concern', '2020-01-01'), on('no_concern')], 'concern'],
    ['a review due today', [on('no_concern', today), on('no_concern')], 'clear'],
    ['a review due yesterday', [on('no_concern', '2026-03-13'), on('no_concern')], 'due'],
  ] as const)('%s', (_, screens, state) => {
    expect(safetyState(screens, today)).toBe(state);
  });

  it('does not depend on who is partner A', () => {
    fc.assert(
      fc.property(partners, day, (some, now) => {
        expect(safetyState([...some].reverse(), now)).toBe(safetyState(some, now));
      }),
    );
  });

  it('never clears as time passes', () => {
    const rank = { clear: 0, due: 1, concern: 2 };
    fc.assert(
      fc.property(partners, day, day, (some, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        expect(rank[safetyState(some, later)]).toBeGreaterThanOrEqual(rank[safetyState(some, earlier)]);
      }),
    );
  });

  it('is a concern exactly when a partner has one, whatever the rest', () => {
    fc.assert(
      fc.property(partners, day, (some, now) => {
        const concern = some.some(({ screen }) => screen?.outcome === 'concern');
        expect(safetyState(some, now) === 'concern').toBe(concern);
      }),
    );
  });
});
