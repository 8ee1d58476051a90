import { sharingHeldFrom, type PartnerScreened } from './sharing-hold';

const on = (outcome: NonNullable<PartnerScreened['screen']>['outcome'], reviewOn = '2026-09-01'): PartnerScreened => ({
  screen: { outcome, screenedOn: '2026-03-14', reviewOn },
});

describe('sharingHeldFrom', () => {
  it.each([
    ['nobody is there', [], '0001-01-01'],
    ['one was never asked alone', [on('no_concern'), { screen: null }], '0001-01-01'],
    ['both were, without a concern', [on('no_concern'), on('past_concern_ended')], null],
    ['one has a concern', [on('no_concern'), on('concern')], '2026-03-14'],
    ['a plan runs until its review', [on('mild_with_plan', '2026-05-31'), on('no_concern')], '2026-06-01'],
    ['the concern comes before the plan’s review', [on('mild_with_plan'), on('concern')], '2026-03-14'],
    ['a screen without concern that is past its review only reminds', [on('no_concern', '2020-01-01')], null],
  ])('when %s', (_, partners, from) => {
    expect(sharingHeldFrom(partners)).toBe(from);
    expect(sharingHeldFrom(partners.toReversed())).toBe(from);
  });
});
