import type { SafetyScreen } from '@attune/cases/contract';
import { reviewIsDue, screensOf, weeksAfter } from './latest-screens';

function aScreen(screen: Partial<SafetyScreen>): SafetyScreen {
  return {
    id: 's',
    personId: 'sam',
    outcome: 'no_concern',
    screenedOn: '2026-11-01',
    reviewOn: '2027-05-02',
    remark: '',
    recordedBy: 'Dana Fox',
    recordedAt: '2026-11-01T10:00:00Z',
    ...screen,
  };
}

describe('screensOf', () => {
  it('puts the latest day first, and of one day the latest entry', () => {
    const screens = [
      aScreen({ id: 'old', screenedOn: '2026-05-01', recordedAt: '2026-11-02T10:00:00Z' }),
      aScreen({ id: 'first', recordedAt: '2026-11-01T10:00:00Z' }),
      aScreen({ id: 'corrected', recordedAt: '2026-11-01T11:00:00+00:00' }),
      aScreen({ id: 'other', personId: 'alex' }),
    ];
    expect(screensOf('sam', screens).map(({ id }) => id)).toEqual(['corrected', 'first', 'old']);
  });
});

describe('reviewIsDue', () => {
  it('is due from the day after the review day on', () => {
    expect(reviewIsDue(aScreen({ reviewOn: '2026-11-22' }), '2026-11-22')).toBe(false);
    expect(reviewIsDue(aScreen({ reviewOn: '2026-11-21' }), '2026-11-22')).toBe(true);
  });
});

describe('weeksAfter', () => {
  it('counts whole weeks over the end of a year', () => {
    expect(weeksAfter('2026-12-20', 4)).toBe('2027-01-17');
  });
});
