import { attestedText, whyNotNow, type Attested } from './signing';

const now = new Date('2026-03-14T10:00:00Z');
const before = new Date('2026-03-14T09:00:00Z');
const later = new Date('2026-03-14T11:00:00Z');

describe('whyNotNow', () => {
  it.each([
    ['no session', null, false],
    ['a held session', { state: 'held', startsAt: before }, false],
    ['a session held later than now', { state: 'held', startsAt: later }, true],
    ['a planned session of the past', { state: 'planned', startsAt: before }, true],
    ['a planned session to come', { state: 'planned', startsAt: later }, true],
    ['a cancelled session', { state: 'cancelled', startsAt: before }, false],
    ['a session cancelled ahead', { state: 'cancelled', startsAt: later }, false],
  ] as const)('%s', (_, session, refused) => {
    expect(whyNotNow(session, now) !== null).toBe(refused);
  });
});

describe('attestedText', () => {
  const attested: Attested = {
    noteId: 'note',
    caseId: 'case',
    authorId: 'anna',
    sessionId: null,
    format: 'soap',
    body: { sections: { plan: 'Read-me game' }, partners: [] },
  };

  it('is the same for the same note', () => {
    expect(attestedText({ ...attested })).toBe(attestedText(attested));
  });

  it.each<[string, Partial<Attested>]>([
    ['note', { noteId: 'other' }],
    ['case', { caseId: 'other' }],
    ['author', { authorId: 'other' }],
    ['session', { sessionId: 'other' }],
    ['format', { format: 'couple-session' }],
    ['word', { body: { sections: { plan: 'Read me game' }, partners: [] } }],
  ])('differs with another %s', (_, change) => {
    expect(attestedText({ ...attested, ...change })).not.toBe(attestedText(attested));
  });
});
