import type { SafetyScreen } from '@attune/cases/contract';

/** A partner's screens, the one that counts first: the latest day, and of one day the latest entry. */
export function screensOf(personId: string, screens: readonly SafetyScreen[]): SafetyScreen[] {
  return screens
    .filter((screen) => screen.personId === personId)
    .sort((a, b) => b.screenedOn.localeCompare(a.screenedOn) || Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
}

/** Whether the next review is before today. @param today `YYYY-MM-DD` */
export function reviewIsDue(screen: SafetyScreen, today: string): boolean {
  return screen.reviewOn < today;
}

/** A day so many weeks later. @param day `YYYY-MM-DD` */
export function weeksAfter(day: string, weeks: number): string {
  return new Date(Date.parse(day) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}
