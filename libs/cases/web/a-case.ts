import type { Case, CaseloadRow } from '@attune/cases/contract';
import type { Me } from '@attune/identity/contract';

const id = (last: string) => `01900000-0000-7000-8000-${last.padStart(12, '0')}`;

export const [samId, alexId, danaId, caseId] = [id('a'), id('b'), id('d'), id('c1')];

/** A couple's case of Sam and Alex that Dana leads, for specs; name only what matters. */
export function aCase(facts: Partial<Case> = {}): Case {
  const member = { status: 'active' as const, leftOn: null };
  return {
    id: caseId,
    kind: 'couple',
    stage: 'working',
    openedOn: '2026-08-03',
    members: [
      { ...member, personId: samId, position: 'A', name: 'Sam Reed', email: 'sam@example.org' },
      { ...member, personId: alexId, position: 'B', name: 'Alex Chen', email: 'alex@example.org' },
    ],
    careTeam: [{ personId: danaId, name: 'Dana Fox', lead: true, since: '2026-08-03' }],
    safety: 'clear',
    nextSession: null,
    sessionCount: 8,
    version: 3,
    ...facts,
  };
}

/** That case as a row of the caseload. */
export function aCaseloadRow(facts: Partial<CaseloadRow> = {}): CaseloadRow {
  const { kind, stage, safety, members } = aCase();
  return {
    id: caseId,
    kind,
    stage,
    safety,
    members: members.map(({ personId, position, name }) => ({ personId, position, name })),
    lastSessionAt: null,
    nextSessionAt: null,
    unsignedNotes: 0,
    homeworkToReview: 0,
    trends: [],
    ...facts,
  };
}

/** Dana, a therapist, signed in. */
export function dana(facts: Partial<Me> = {}): Me {
  return {
    id: danaId,
    practice: { id: id('e'), name: 'Willow Practice', quickExitUrl: 'https://example.org', country: 'AT' },
    name: 'Dana Fox',
    email: 'dana@example.org',
    roles: ['therapist'],
    timeZone: 'Europe/Vienna',
    version: 1,
    deviceKey: '',
    signedInUntil: '2026-12-24T00:00:00Z',
    today: '2026-11-22',
    ...facts,
  };
}
