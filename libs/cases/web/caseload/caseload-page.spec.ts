import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CaseloadRow } from '@attune/cases/contract';
import { problemInterceptor, Session } from '@attune/shared/web';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { aCaseloadRow, dana, samId } from '../a-case';
import { CaseloadPage } from './caseload-page';

async function aCaseload(items: CaseloadRow[], nextCursor: string | null = null, roles = dana().roles) {
  const page = await render(CaseloadPage, {
    providers: [
      provideRouter([]),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
    ],
    configureTestBed: (testBed) => void testBed.inject(Session).become(dana({ roles })),
  });
  const server = TestBed.inject(HttpTestingController);
  /** Waits until the page asks. */
  const asked = (query: string) => waitFor(() => server.expectOne(`/api/v1/cases?limit=50${query}`));
  (await asked('')).flush({ items, nextCursor });
  await page.fixture.whenStable();
  return { page, asked };
}

describe('CaseloadPage', () => {
  it('says where each case stands and what waits', async () => {
    await aCaseload([
      aCaseloadRow({
        stage: 'deciding',
        unsignedNotes: 1,
        homeworkToReview: 2,
        safety: 'concern',
        trends: [{ personId: samId, measure: 'felt-understood', values: [4, 6] }],
      }),
    ]);
    const row = screen.getByRole('row', { name: /Sam Reed and Alex Chen/ });
    for (const words of ['Deciding', '1 note to sign', '2 to review', 'See safety', 'not planned']) {
      expect(within(row).getByText(words)).toBeTruthy();
    }
    expect(within(row).getByText('Sam Reed, felt understood: 6, before that 4 over 1 value')).toBeTruthy();
    expect(within(row).queryByText(/concern/i)).toBeNull();
  });

  it('asks for the cases that fit, once the typing pauses', async () => {
    const { page, asked } = await aCaseload([aCaseloadRow()]);
    const search = screen.getByRole('searchbox');
    for (const value of ['a', 'al', 'alex ']) {
      fireEvent.input(search, { target: { value } });
      await page.fixture.whenStable();
    }
    (await asked('&name=alex')).flush({ items: [], nextCursor: null });
    expect(await screen.findByText('No case fits')).toBeTruthy();
  });

  it('goes on where the first page ended, and keeps what is there', async () => {
    const { page, asked } = await aCaseload([aCaseloadRow()], 'next');
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    const more = aCaseloadRow({ id: '01900000-0000-7000-8000-0000000000c2', members: [] });
    (await asked('&cursor=next')).flush({ items: [more], nextCursor: null });
    await page.fixture.whenStable();
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('offers the first case to a therapist, and not to a supervisor', async () => {
    await aCaseload([]);
    expect(screen.getByText('No cases yet')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'New case' })).toHaveLength(2);
  });

  it('shows a supervisor no way to open a case', async () => {
    await aCaseload([], null, ['supervisor']);
    expect(screen.getByText('Cases of the people you supervise appear here.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'New case' })).toBeNull();
  });
});
