import type { Json } from '@attune/shared/testing';
import { randomUUID } from 'node:crypto';

/** How to try a route: a body its contract accepts, the version it changes, and who may succeed beyond the general rule. */
export interface Call {
  body?: () => Json;
  version?: number;
  /** Only these of the people who know the thing may also do this to it; for others refusing or conflict is right. */
  only?: readonly string[];
}

const note = () => ({ sections: { plan: 'Nothing to see' }, partners: [] });
const change = { version: 9999 };

/**
 * One entry for every route that takes something. Routes that only read need none; a writing route without an entry
 * fails the matrix, so that no route is ever left out. Versions are stale on purpose: who may get so far is told by
 * 412 instead of by a change that the next caller would stumble over.
 */
export const calls: Readonly<Record<string, Call>> = {
  'PATCH /me': { body: () => ({ name: 'Somebody' }), ...change },
  'PUT /me/password': { body: () => ({ current: 'not the one', next: 'lanterns over quiet harbours' }) },
  'DELETE /me/sessions/:deviceId': { only: [] },
  'POST /staff': { body: () => ({ name: 'New One', email: `${randomUUID()}@example.org`, roles: ['therapist'] }) },
  'PATCH /staff/:personId': { body: () => ({ status: 'disabled' }), ...change, only: [] },
  'POST /invitations': { body: () => ({ personId: randomUUID() }), only: [] },
  'POST /auth/logout-everywhere': {},
  'POST /cases': {
    body: () => ({
      kind: 'individual',
      openedOn: '2026-03-01',
      members: [{ name: 'New Client', email: `${randomUUID()}@example.org` }],
    }),
  },
  'PATCH /cases/:caseId': { body: () => ({ stage: 'working' }), ...change, only: ['therapist'] },
  'POST /cases/:caseId/care-team': { body: () => ({ personId: randomUUID() }), only: [] },
  'PATCH /cases/:caseId/care-team/:personId': { body: () => ({ lead: true }), only: [] },
  'DELETE /cases/:caseId/care-team/:personId': { only: [] },
  'POST /cases/:caseId/members/:personId/invitation': { only: [] },
  'POST /cases/:caseId/safety-screens': {
    body: () => ({
      personId: randomUUID(),
      outcome: 'no_concern',
      screenedOn: '2026-01-10',
      reviewOn: '2026-06-10',
      alone: true,
    }),
    only: [],
  },
  'POST /cases/:caseId/sessions': {
    body: () => ({
      startsAt: '2026-03-14T09:00:00Z',
      minutes: 50,
      timeZone: 'Europe/Vienna',
      kind: 'joint',
      modality: 'video',
      attendees: [randomUUID()],
    }),
    only: [],
  },
  'PATCH /sessions/:sessionId': { body: () => ({ minutes: 60 }), ...change, only: ['therapist'] },
  'POST /cases/:caseId/notes': {
    body: () => ({ id: randomUUID(), format: 'soap', sessionId: null, body: note() }),
    only: ['therapist'],
  },
  'PUT /notes/:noteId': { body: () => ({ format: 'soap', body: note() }), ...change, only: ['therapist'] },
  'POST /notes/:noteId/sign': { ...change, only: ['therapist'] },
  'POST /notes/:noteId/addenda': { body: () => ({ text: 'One more thing' }), only: [] },
  'POST /cases/:caseId/process-notes': { body: () => ({ id: randomUUID(), sessionId: null, text: 'Mine' }) },
  'PUT /process-notes/:processNoteId': { body: () => ({ text: 'Mine' }), ...change },
  'POST /cases/:caseId/assignments': {
    body: () => ({
      exerciseId: 'settle',
      members: [randomUUID()],
      why: 'To try',
      startsOn: '2026-03-01',
      dueOn: '2026-03-02',
      repeat: 'once',
      reveal: 'never',
      sessionId: null,
    }),
    only: [],
  },
  'PATCH /assignments/:assignmentId': { body: () => ({ status: 'withdrawn' }), ...change, only: ['therapist'] },
  'POST /assignments/:assignmentId/decision': { body: () => ({ decision: 'accepted' }) },
  'POST /assignments/:assignmentId/open': { body: () => ({ occurrence: 1 }), only: [] },
  'POST /assignments/:assignmentId/reviewed': { body: () => ({}), only: ['therapist'] },
  'POST /assignments/:assignmentId/responses': {
    body: () => ({ id: randomUUID(), occurrence: 999, answers: {} }),
    only: [],
  },
  'PUT /responses/:responseId': { body: () => ({ answers: {} }), ...change, only: [] },
  'POST /responses/:responseId/submit': { body: () => ({ answers: {}, completion: 'partly' }), ...change, only: [] },
};
