import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Me } from '@attune/identity/contract';
import type { Session } from '@attune/sessions/contract';
import { CaseContext, problemInterceptor, Session as SignedIn, type OpenCase } from '@attune/shared/web';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { aSession } from '../a-session';
import { SessionsPage } from './sessions-page';

const [sam, alex] = aSession().attendance.map(({ personId }) => personId) as [string, string];
const danaId = '01900000-0000-7000-8000-00000000000d';
const member = { status: 'active' as const, email: '', leftOn: null };
const open: OpenCase = {
  id: aSession().caseId,
  kind: 'couple',
  stage: 'working',
  openedOn: '2026-08-03',
  members: [
    { ...member, personId: sam, position: 'A', name: 'Sam' },
    { ...member, personId: alex, position: 'B', name: 'Alex' },
  ],
  careTeam: [{ personId: danaId, name: 'Dana', lead: true }],
  safety: 'clear',
  nextSession: null,
  sessionCount: 4,
  version: 1,
};
const list = `/api/v1/cases/${open.id}/sessions`;
const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString();

async function aPage(sessions: Session[], case_: OpenCase = open) {
  await render(SessionsPage, {
    providers: [
      provideRouter([]),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      { provide: CaseContext, useValue: CaseContext.of(case_) },
    ],
    configureTestBed: (testBed) =>
      void testBed.inject(SignedIn).become({ id: danaId, roles: ['therapist'], timeZone: 'Europe/Vienna' } as Me),
  });
  const server = TestBed.inject(HttpTestingController);
  /** Waits until the page asks. */
  const asked = (method: string, url: string) => waitFor(() => server.expectOne({ method, url }));
  const answerList = async (items: Session[]) =>
    (await asked('GET', `${list}?limit=50`)).flush({ items, nextCursor: null });
  await answerList(sessions);
  return { asked, answerList };
}

describe('SessionsPage', () => {
  it('marks everybody with one press, and takes it back', async () => {
    const before = aSession({ startsAt: lastWeek, version: 2 });
    const { asked, answerList } = await aPage([before]);
    fireEvent.click(await screen.findByRole('button', { name: 'Both were there' }));
    const sent = await asked('PATCH', `/api/v1/sessions/${before.id}`);
    expect(sent.request.headers.get('If-Match')).toBe('"2"');
    expect(sent.request.body).toMatchObject({ state: 'held' });
    const held = aSession({ ...before, ...(sent.request.body as object), version: 3 });
    sent.flush(held);
    await answerList([held]);
    expect(await screen.findByText('Held')).toBeTruthy();

    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    const back = await asked('PATCH', `/api/v1/sessions/${before.id}`);
    expect(back.request.headers.get('If-Match')).toBe('"3"');
    expect(back.request.body).toEqual({ state: 'planned', attendance: before.attendance });
    back.flush(aSession({ ...before, version: 4 }));
    await answerList([before]);
    expect(await screen.findByText('Held or not?')).toBeTruthy();
  });

  it('shows the newer version of a session that was changed elsewhere', async () => {
    const before = aSession({ startsAt: lastWeek });
    const { asked } = await aPage([before]);
    fireEvent.click(within(await screen.findByRole('group', { name: /Sam/ })).getByLabelText('There'));
    const url = `/api/v1/sessions/${before.id}`;
    (await asked('PATCH', url)).flush(null, { status: 412, statusText: '' });
    (await asked('GET', url)).flush(aSession({ ...before, state: 'cancelled', version: 9 }));
    expect(await screen.findByText(/changed elsewhere meanwhile/)).toBeTruthy();
    expect(await screen.findByText('Cancelled')).toBeTruthy();
  });

  it('leads to the note of a session, or to writing it', async () => {
    await aPage(
      [
        aSession({ startsAt: lastWeek, state: 'held' }),
        aSession({
          id: '01900000-0000-7000-8000-000000000002',
          startsAt: lastWeek,
          state: 'held',
          notes: [{ id: 'n1', state: 'draft', mine: true }],
        }),
      ].map((session) => ({ ...session, notes: session.notes.map((note) => ({ ...note, id: alex })) })),
    );
    const write = (await screen.findByRole('link', { name: 'Write note' })).getAttribute('href');
    expect(write).toContain(`notes/new?session=${aSession().id}`);
    expect(screen.getByRole('link', { name: 'Finish note' }).getAttribute('href')).toContain(`notes/${alex}`);
  });

  it('plans a session with one partner in the zone of the therapist', async () => {
    const { asked, answerList } = await aPage([]);
    expect(await screen.findByText('No sessions yet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Plan a session' }));
    fireEvent.input(await screen.findByLabelText('Day'), { target: { value: '2027-01-12' } });
    fireEvent.input(screen.getByLabelText('Time'), { target: { value: '17:30' } });
    fireEvent.click(screen.getByLabelText('Alex alone'));
    fireEvent.click(screen.getByRole('button', { name: 'Plan session' }));
    const sent = await asked('POST', `/api/v1/cases/${open.id}/sessions`);
    expect(sent.request.body).toMatchObject({
      startsAt: '2027-01-12T16:30:00.000Z',
      timeZone: 'Europe/Vienna',
      kind: 'individual',
      attendees: [alex],
    });
    sent.flush(aSession({ kind: 'individual', attendance: [{ personId: alex, attendance: 'expected' }] }));
    await answerList([]);
  });

  it('offers nothing that goes on with a closed case, or to somebody who is not on the care team', async () => {
    await aPage([], { ...open, stage: 'closed' });
    await screen.findByText('No sessions yet');
    expect(screen.queryByRole('button', { name: 'Plan a session' })).toBeNull();
  });
});
