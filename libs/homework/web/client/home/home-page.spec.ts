import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import type { ClientHome } from '@attune/homework/contract';
import { problemInterceptor } from '@attune/shared/web';
import { render, screen, within } from '@testing-library/angular';
import { HomePage } from './home-page';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const given = (name: string, facts: Partial<ClientHome['practice'][number]> = {}): ClientHome['practice'][number] => ({
  assignmentId: '0199c0de-0000-7000-8000-00000000000a',
  exercise: { id: 'read-me', name, summary: 'A guessing game.', minutes: { min: 3, max: 5 } },
  why: 'To check instead of to assume.',
  assignedBy: 'Anna Berg',
  withPartner: true,
  startsOn: day(-2),
  dueOn: day(4),
  repeat: 'once',
  occurrence: 1,
  state: 'to_do',
  decision: 'open',
  open: false,
  ...facts,
});

async function aHome(practice: ClientHome['practice'], nextSessionAt: string | null = null) {
  const page = await render(HomePage, {
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
    ],
  });
  const server = page.fixture.debugElement.injector.get(HttpTestingController);
  server.expectOne('/api/v1/home').flush({ name: 'Sam Adler', nextSessionAt, practice });
  await page.fixture.whenStable();
  return page;
}

describe('HomePage', () => {
  it('lets one thing ask, with one button, and the rest be quiet', async () => {
    const other = given('One thanks', { assignmentId: '0199c0de-0000-7000-8000-00000000000b', dueOn: day(9) });
    await aHome([other, given('Read me')]);
    const region = screen.getByRole('region', { name: 'This is for you' });
    expect(within(region).getByRole('heading', { name: 'Read me' })).toBeTruthy();
    expect(within(region).getAllByText(/Have a look/)).toHaveLength(1);
    expect(within(region).getByRole('link', { name: /One thanks/ })).toBeTruthy();
  });

  it('says so kindly when there is nothing to do', async () => {
    await aHome([given('Read me', { state: 'done', repeat: 'daily' })]);
    expect(screen.getByText('Nothing to do until tomorrow')).toBeTruthy();
  });

  it('blames nobody for what has passed', async () => {
    const { container } = await aHome([given('Read me', { state: 'missed', dueOn: day(-1) })]);
    expect(screen.getByText(/You still can, if you like/)).toBeTruthy();
    expect(container.textContent).not.toMatch(/missed|overdue|late|streak/i);
  });

  it('leads to the answers that opened', async () => {
    await aHome([given('Read me', { state: 'done', open: true })]);
    const link = within(screen.getByRole('region', { name: 'To look at together' })).getByRole('link');
    expect(link.getAttribute('href')).toMatch(/\/answers$/);
  });

  it('offers to try again when it cannot be loaded', async () => {
    const page = await render(HomePage, {
      providers: [
        provideRouter([]),
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
      ],
    });
    const server = page.fixture.debugElement.injector.get(HttpTestingController);
    server.expectOne('/api/v1/home').flush(null, { status: 500, statusText: '' });
    expect(await screen.findByRole('button', { name: /Try again/ })).toBeTruthy();
  });
});
