import type { SafetyOutcome } from '@attune/cases/contract';
import { dayAfter } from '@attune/shared/domain';

/** A partner who is in the case now, and their latest private screen; null when there is none. */
export interface PartnerScreened {
  screen: { outcome: SafetyOutcome; screenedOn: string; reviewOn: string } | null;
}

/**
 * From which day on no answers open to both partners of a case any more, `YYYY-MM-DD`; null while nothing holds them.
 *
 * The same reasons close joint exercises (homework's gate): a partner who was never asked alone, a concern, and a safety
 * plan past its review. It is worked out when a screen is recorded and kept, because a partner who hands in later must
 * not be the one to read the screens.
 */
export function sharingHeldFrom(partners: readonly PartnerScreened[]): string | null {
  if (partners.length === 0) return always;
  const days = partners.map(({ screen }) => {
    if (screen === null) return always;
    if (screen.outcome === 'concern') return screen.screenedOn;
    return screen.outcome === 'mild_with_plan' ? dayAfter(screen.reviewOn) : null;
  });
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}

const always = '0001-01-01';
