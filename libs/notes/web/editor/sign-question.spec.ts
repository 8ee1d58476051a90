import type { Session } from '@attune/sessions/contract';
import { isLate, sessionAtSigning } from './sign-question';
import { sessionsToWriteAbout, sessionToWriteAbout } from './session-to-write-about';

const now = new Date('2026-11-22T12:00:00Z');
const aSession = (facts: Partial<Session> = {}): Session => ({
  id: '0199c0de-0000-7000-8000-00000000005e',
  caseId: '0199c0de-0000-7000-8000-0000000000ca',
  number: 3,
  startsAt: '2026-11-22T10:00:00Z',
  minutes: 60,
  timeZone: 'Europe/Vienna',
  kind: 'joint',
  modality: 'in_person',
  state: 'held',
  attendance: [],
  notes: [],
  version: 1,
  ...facts,
});

describe('sessionAtSigning', () => {
  it('asks to mark a session as held that is still down as planned', () => {
    expect(sessionAtSigning(aSession({ state: 'planned' }), now)).toBe('not marked held');
  });

  it('does not let a session be signed before it begins', () => {
    expect(sessionAtSigning(aSession({ startsAt: '2026-11-22T12:30:00Z', state: 'planned' }), now)).toBe('to come');
  });

  it('has nothing to say about a cancelled session or none', () => {
    expect(sessionAtSigning(aSession({ state: 'cancelled' }), now)).toBe('nothing');
    expect(sessionAtSigning(null, now)).toBe('nothing');
  });

  it('calls it late from 72 hours after the end', () => {
    expect(isLate(aSession({ startsAt: '2026-11-19T11:00:00Z' }), now)).toBe(false);
    expect(isLate(aSession({ startsAt: '2026-11-19T10:59:00Z' }), now)).toBe(true);
    expect(sessionAtSigning(aSession({ startsAt: '2026-11-19T10:00:00Z' }), now)).toBe('late');
  });
});

describe('sessionToWriteAbout', () => {
  it('is the latest one that began, was not cancelled and has no signed note of mine', () => {
    const signed = aSession({
      id: 'signed',
      startsAt: '2026-11-22T11:00:00Z',
      notes: [{ id: 'n', state: 'signed', mine: true }],
    });
    const cancelled = aSession({ id: 'cancelled', startsAt: '2026-11-22T10:30:00Z', state: 'cancelled' });
    const later = aSession({ id: 'later', startsAt: '2026-11-23T10:00:00Z', state: 'planned' });
    const older = aSession({ id: 'older', startsAt: '2026-11-15T10:00:00Z' });
    expect(sessionToWriteAbout([older, later, cancelled, signed, aSession({ id: 'this' })], now)?.id).toBe('this');
    expect(sessionsToWriteAbout([older, later, cancelled, signed, aSession({ id: 'this' })], now)).toHaveLength(2);
  });

  it('is none when the last one is long ago', () => {
    expect(sessionToWriteAbout([aSession({ startsAt: '2026-10-01T10:00:00Z' })], now)).toBeNull();
  });
});
