import type { Attendance, Session } from '@attune/sessions/contract';

/** Whether somebody came, in a word. */
export function attendanceName(attendance: Attendance): string {
  return ({ expected: 'not noted yet', present: 'present', late: 'came late', absent: 'absent' } as const)[attendance];
}

/** Where a session took place, in words. */
export function modalityName(modality: Session['modality']): string {
  return ({ in_person: 'In person', video: 'By video', phone: 'By phone' } as const)[modality];
}
