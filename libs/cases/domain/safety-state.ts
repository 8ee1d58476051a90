import type { SafetyOutcome, SafetyState } from '@attune/cases/contract';

/** A partner who is in the case now, and their latest private screen; null when there is none. */
export interface PartnerOnFile {
  screen: {
    outcome: SafetyOutcome;
    /** Until when the screen holds, `YYYY-MM-DD`, that day included. */
    reviewOn: string;
  } | null;
}

/**
 * What the screens of a case say today (own rule, built on universal private screening of both partners).
 *
 * A concern of either partner comes first. Then a screen that is missing or past its review. A case without partners is
 * not clear: nothing is allowed because a list is empty.
 * @param today in the reader's time zone, `YYYY-MM-DD`
 */
export function safetyState(partners: readonly PartnerOnFile[], today: string): SafetyState {
  const screens = partners.map(({ screen }) => screen);
  if (screens.some((screen) => screen?.outcome === 'concern')) return 'concern';
  if (screens.length === 0 || screens.some((screen) => screen === null || screen.reviewOn < today)) return 'due';
  return 'clear';
}
