import type { Session } from '@attune/sessions/contract';

/** A planned joint session of Sam (…a) and Alex (…b), for specs; name only what matters. */
export function aSession(change: Partial<Session> = {}): Session {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    caseId: '01900000-0000-7000-8000-0000000000c1',
    number: 4,
    startsAt: '2026-11-24T13:00:00Z',
    minutes: 75,
    timeZone: 'Europe/Vienna',
    kind: 'joint',
    modality: 'in_person',
    state: 'planned',
    attendance: [
      { personId: '01900000-0000-7000-8000-00000000000a', attendance: 'expected' },
      { personId: '01900000-0000-7000-8000-00000000000b', attendance: 'expected' },
    ],
    notes: [],
    version: 1,
    ...change,
  };
}
