import type { Today } from '@attune/sessions/contract';
import { dayLines, phaseOf } from './day-line';

const now = new Date('2026-11-24T10:00:00Z');

function aDaySession(change: Partial<Today['sessions'][number]> = {}): Today['sessions'][number] {
  return {
    id: 's',
    caseId: 'c',
    startsAt: '2026-11-24T13:00:00Z',
    minutes: 75,
    kind: 'joint',
    modality: 'in_person',
    state: 'planned',
    number: 4,
    members: [],
    safety: 'clear',
    homeworkToReview: 0,
    noteId: null,
    noteState: 'none',
    ...change,
  };
}
const texts = (change: Partial<Today['sessions'][number]>) =>
  dayLines(aDaySession(change), now).map(({ text }) => text);

describe('dayLines', () => {
  it('puts safety before the note, and the note before homework', () => {
    expect(texts({ safety: 'concern', noteState: 'draft', homeworkToReview: 2 })).toEqual([
      'See safety first',
      'The note is not signed',
      '2 answers to review',
    ]);
  });

  it('asks for a note only once the session is over', () => {
    expect(texts({})).toEqual([]);
    expect(texts({ startsAt: '2026-11-24T08:00:00Z', state: 'held' })).toEqual(['No note yet']);
    expect(texts({ startsAt: '2026-11-24T08:00:00Z', state: 'held', noteState: 'signed' })).toEqual([]);
  });

  it('is silent about a session that is cancelled', () => {
    expect(texts({ state: 'cancelled', safety: 'due', homeworkToReview: 1 })).toEqual([]);
  });
});

describe('phaseOf', () => {
  it('is now from the first minute until the last', () => {
    const session = aDaySession({ startsAt: '2026-11-24T10:00:00Z', minutes: 60 });
    expect(phaseOf(session, new Date('2026-11-24T09:59:59Z'))).toBe('before');
    expect(phaseOf(session, new Date('2026-11-24T10:00:00Z'))).toBe('now');
    expect(phaseOf(session, new Date('2026-11-24T11:00:00Z'))).toBe('after');
    expect(phaseOf({ ...session, state: 'cancelled' }, now)).toBe('cancelled');
  });
});
