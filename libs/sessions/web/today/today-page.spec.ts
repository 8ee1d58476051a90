import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Me } from '@attune/identity/contract';
import type { Today } from '@attune/sessions/contract';
import { problemInterceptor, Session } from '@attune/shared/web';
import { render, screen, waitFor } from '@testing-library/angular';
import { aSession } from '../a-session';
import { TodayPage } from './today-page';

async function aDay(today: Today | null) {
  const page = await render(TodayPage, {
    providers: [
      provideRouter([]),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
    ],
    configureTestBed: (testBed) =>
      void testBed.inject(Session).become({ id: 'd', roles: ['therapist'], timeZone: 'Europe/Vienna' } as Me),
  });
  const server = TestBed.inject(HttpTestingController);
  const request = await waitFor(() => server.expectOne('/api/v1/today'));
  if (today === null) {
    request.flush(null, { status: 503, statusText: '' });
  } else {
    request.flush(today);
  }
  await page.fixture.whenStable();
}

const { id, caseId, kind, modality, attendance } = aSession();
const session = (facts: Partial<Today['sessions'][number]> = {}): Today['sessions'][number] => ({
  id,
  caseId,
  startsAt: new Date(Date.now() - 2 * 3_600_000).toISOString(),
  minutes: 60,
  kind,
  modality,
  state: 'held',
  number: 4,
  members: attendance.map(({ personId }, place) => ({
    personId,
    position: place === 0 ? 'A' : 'B',
    name: ['Sam', 'Alex'][place] ?? '',
  })),
  safety: 'clear',
  homeworkToReview: 0,
  noteId: null,
  noteState: 'none',
  ...facts,
});

describe('TodayPage', () => {
  it('leads from a session that is over to its note', async () => {
    await aDay({ sessions: [session()], notesToFinish: 2, nextSessionAt: null });
    expect(screen.getByText('No note yet')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Write note for Sam and Alex' });
    expect(link.getAttribute('href')).toBe(`/cases/${caseId}/notes/new?session=${id}`);
    expect(screen.getByRole('link', { name: '2 notes to finish' }).getAttribute('href')).toBe('/notes');
    expect(screen.getByText('All sessions of today are over')).toBeTruthy();
  });

  it('asks for no note before the session', async () => {
    const startsAt = new Date(Date.now() + 3_600_000).toISOString();
    await aDay({ sessions: [session({ startsAt, state: 'planned' })], notesToFinish: 0, nextSessionAt: null });
    expect(screen.queryByText('No note yet')).toBeNull();
    expect(screen.getByRole('link', { name: /Open case of Sam and Alex/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /to finish/ })).toBeNull();
  });

  it('says when the next session is on a day without any', async () => {
    const nextSessionAt = new Date(Date.now() + 3 * 86_400_000).toISOString();
    await aDay({ sessions: [], notesToFinish: 0, nextSessionAt });
    expect(screen.getByText('No sessions today')).toBeTruthy();
    expect(screen.getByText(/in 3 days/)).toBeTruthy();
  });

  it('offers to try again when the practice does not answer', async () => {
    await aDay(null);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
