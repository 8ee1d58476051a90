import { NewSession } from '@attune/sessions/contract';
import { aSession } from '../a-session';
import { draftAfter, newSessionFrom, SessionForm, type SessionDraft } from './session-draft';

const vienna = 'Europe/Vienna';
const sam = '01900000-0000-7000-8000-00000000000a';
const alex = '01900000-0000-7000-8000-00000000000b';
const draft: SessionDraft = { day: '2026-12-01', time: '14:00', minutes: 75, modality: 'in_person', with: '' };

describe('draftAfter', () => {
  it('is a week after the latest session at its time on the wall, also when the clocks change between', () => {
    const latest = aSession({ startsAt: '2026-10-20T12:00:00Z', minutes: 75, modality: 'video' });
    expect(draftAfter(latest, new Date('2026-10-21T08:00:00Z'), vienna)).toEqual({
      day: '2026-10-27',
      time: '14:00',
      minutes: 75,
      modality: 'video',
      with: '',
    });
  });

  it('is tomorrow when that day has passed, or there was no session', () => {
    const now = new Date('2026-11-22T08:00:00Z');
    expect(draftAfter(aSession({ startsAt: '2026-09-01T12:00:00Z' }), now, vienna).day).toBe('2026-11-23');
    expect(draftAfter(null, now, vienna)).toMatchObject({ day: '2026-11-23', time: '10:00', minutes: 60 });
  });
});

describe('newSessionFrom', () => {
  it('asks both partners to a joint session, in the zone of the person who plans', () => {
    const session = newSessionFrom(draft, [sam, alex], vienna);
    expect(session).toEqual({
      startsAt: '2026-12-01T13:00:00.000Z',
      minutes: 75,
      timeZone: vienna,
      kind: 'joint',
      modality: 'in_person',
      attendees: [sam, alex],
    });
    expect(NewSession.safeParse(session).success).toBe(true);
  });

  it('asks one partner to an individual session', () => {
    const session = newSessionFrom({ ...draft, with: alex }, [sam, alex], vienna);
    expect(session).toMatchObject({ kind: 'individual', attendees: [alex] });
  });
});

describe('SessionForm', () => {
  const messages = (change: Partial<SessionDraft>) =>
    SessionForm.safeParse({ ...draft, ...change }).error?.issues.map(({ message }) => message);

  it('takes a draft that is complete', () => {
    expect(messages({})).toBeUndefined();
  });

  it('says what is missing, in words', () => {
    expect(messages({ day: '', time: '', minutes: null })).toEqual([
      'Choose a day',
      'Choose a time',
      'Write how many minutes',
    ]);
    expect(messages({ minutes: 5 })).toEqual(['At least 10 minutes']);
  });
});
