import type { SafetyOutcome, SafetyState } from '@attune/cases/contract';

/** A partner who is in a case now, and their latest private safety screen, opened; null when there is none. */
export interface PartnerScreen {
  personId: string;
  screen: {
    outcome: SafetyOutcome;
    /** `YYYY-MM-DD` */
    screenedOn: string;
    reviewOn: string;
    /** ISO 8601 */
    recordedAt: string;
  } | null;
}

/**
 * What the safety screens of cases say, as slices outside cases need it: for gates and for what a therapist sees first.
 * Staff of the case only, but for `sharingHeld`. For anybody else there are no screens, which every rule must read as
 * "not safe".
 */
export abstract class CaseSafety {
  /** The present partners of these cases and their latest screens up to today, by case id. One query. */
  abstract screens(caseIds: readonly string[]): Promise<Map<string, PartnerScreen[]>>;

  /** Each case's state today, by case id; every id that was asked for has one. One query. */
  abstract states(caseIds: readonly string[]): Promise<Map<string, SafetyState>>;

  /** Whether no answers may open to both partners today. Asked on behalf of a partner, too; never told to one. */
  abstract sharingHeld(caseId: string): Promise<boolean>;
}
