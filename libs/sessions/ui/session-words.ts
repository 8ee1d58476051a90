import type { Attendance, Session } from '@attune/sessions/contract';
import type { IconName } from '@attune/shared/ui';

/** Where a session takes place, in the order offered. */
export const modalityWords: readonly { modality: Session['modality']; name: string; icon: IconName }[] = [
  { modality: 'in_person', name: 'In person', icon: 'practice' },
  { modality: 'video', name: 'Video', icon: 'device' },
  { modality: 'phone', name: 'Phone', icon: 'phone' },
];

/** What a place is called and drawn as. */
export function modalityOf(modality: Session['modality']): { name: string; icon: IconName } {
  return modalityWords.find((words) => words.modality === modality) ?? { name: modality, icon: 'calendar' };
}

/** What can be marked about a partner's attendance, in the order offered. */
export const attendanceWords: readonly { attendance: Exclude<Attendance, 'expected'>; name: string }[] = [
  { attendance: 'present', name: 'There' },
  { attendance: 'late', name: 'Late' },
  { attendance: 'absent', name: 'Not there' },
];

/** "50 min", "1 h 20 min". */
export function durationWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && minutes >= 90 ? `${hours} h` : '', minutes < 90 ? `${minutes} min` : rest ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ');
}

/** Who a session is for: "Joint", or "With Sam" for an individual one. */
export function kindWords(kind: Session['kind'], names: readonly string[]): string {
  return kind === 'joint' ? 'Joint' : `With ${names.join(' and ') || 'one partner'}`;
}
