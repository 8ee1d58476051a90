import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { StaffMember } from '@attune/identity/contract';
import { problemInterceptor } from '@attune/shared/web';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { PeoplePage } from './people-page';

const id = (last: number) => `0199c0de-0000-7000-8000-00000000000${last}`;
const settle = () => new Promise((resolve) => setTimeout(resolve));
const aColleague = (facts: Partial<StaffMember> = {}): StaffMember => ({
  id: id(1),
  name: 'Benedikt Aigner',
  email: 'ben@example.org',
  roles: ['therapist'],
  status: 'active',
  lastSeenAt: null,
  version: 4,
  ...facts,
});

async function aPeoplePage(people: StaffMember[]) {
  const page = await render(PeoplePage, {
    providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()],
  });
  const server = page.fixture.debugElement.injector.get(HttpTestingController);
  await settle();
  server.expectOne('/api/v1/staff?limit=50').flush({ items: people, nextCursor: null });
  server.expectOne('/api/v1/invitations?limit=50').flush({ items: [], nextCursor: null });
  await settle();
  await page.fixture.whenStable();
  return { page, server };
}

describe('PeoplePage', () => {
  it('sends a change with the version the admin saw', async () => {
    const { page, server } = await aPeoplePage([aColleague()]);
    fireEvent.click(screen.getByRole('button', { name: 'Change roles of Benedikt Aigner' }));
    await page.fixture.whenStable();
    fireEvent.click(screen.getByLabelText(/Supervisor/));
    await page.fixture.whenStable();
    fireEvent.click(screen.getByRole('button', { name: 'Save roles' }));
    const sent = server.expectOne(`/api/v1/staff/${id(1)}`);
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    expect(sent.request.body).toEqual({ roles: ['therapist', 'supervisor'] });
    sent.flush(aColleague({ roles: ['therapist', 'supervisor'], version: 5 }));
    expect(await screen.findByText(/Therapist, Supervisor/)).toBeTruthy();
  });

  it('shows the newer version when somebody else was quicker', async () => {
    const { server } = await aPeoplePage([aColleague({ status: 'disabled' })]);
    fireEvent.click(screen.getByRole('button', { name: /Open again/ }));
    server
      .expectOne(`/api/v1/staff/${id(1)}`)
      .flush({ type: '', title: '', status: 412, detail: '', instance: '' }, { status: 412, statusText: '' });
    expect((await screen.findByRole('alert')).textContent).toContain('Somebody else changed');
    await settle();
    server.expectOne('/api/v1/staff?limit=50').flush({ items: [aColleague({ version: 6 })], nextCursor: null });
    expect(await screen.findByRole('button', { name: /Close account/ })).toBeTruthy();
  });

  it('asks before an account is closed, and does nothing on cancel', async () => {
    const { server } = await aPeoplePage([aColleague()]);
    fireEvent.click(screen.getByRole('button', { name: 'Close account of Benedikt Aigner' }));
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await settle();
    server.expectNone(`/api/v1/staff/${id(1)}`);
  });

  it('says what to do when nobody is there', async () => {
    await aPeoplePage([]);
    expect(screen.getByText('Nobody here yet')).toBeTruthy();
  });
});
