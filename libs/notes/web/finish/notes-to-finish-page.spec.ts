import { provideRouter } from '@angular/router';
import type { UnfinishedNote, UnfinishedNotes } from '@attune/notes/contract';
import { Session } from '@attune/shared/web';
import { render, screen } from '@testing-library/angular';
import { signal } from '@angular/core';
import { DraftPlaces } from '../autosave/draft-places';
import { Notes } from '../notes';
import { NotesToFinishPage } from './notes-to-finish-page';

const item = (facts: Partial<UnfinishedNote>): UnfinishedNote => ({
  noteId: null,
  sessionId: 's1',
  caseId: 'c1',
  members: [
    { personId: 'a', position: 'A', name: 'Sam' },
    { personId: 'b', position: 'B', name: 'Alex' },
  ],
  sessionAt: '2026-11-20T10:00:00Z',
  timeliness: 'due',
  updatedAt: null,
  ...facts,
});

async function draw(unfinished: () => Promise<UnfinishedNotes>) {
  const view = await render(NotesToFinishPage, {
    providers: [
      provideRouter([]),
      { provide: Notes, useValue: { unfinished } },
      { provide: DraftPlaces, useValue: { find: async () => [] } },
      { provide: Session, useValue: { timeZone: signal('Europe/Vienna') } },
    ],
  });
  await view.fixture.whenStable();
  return view;
}

describe('NotesToFinishPage', () => {
  it('leads to the draft, or to a new note about the session', async () => {
    const items = [
      item({ noteId: 'n1', sessionId: 's0', timeliness: 'late', updatedAt: '2026-11-20T11:00:00Z' }),
      item({}),
    ];
    await draw(async () => ({ items, nextCursor: null }));
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/cases/c1/notes/n1', '/cases/c1/notes/new?session=s1']);
    expect(screen.getByText('Late entry')).toBeTruthy();
    expect(screen.getByText('In time')).toBeTruthy();
    expect(screen.getByText('2 to finish, 1 of them over two days')).toBeTruthy();
  });

  it('says when there is nothing to do', async () => {
    await draw(async () => ({ items: [], nextCursor: null }));
    expect(screen.getByText('Every note is signed')).toBeTruthy();
  });

  it('offers another try when the list cannot be loaded', async () => {
    await draw(() => Promise.reject(new Error('away')));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
