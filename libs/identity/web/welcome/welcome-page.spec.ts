import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import { problemInterceptor } from '@attune/shared/web';
import { fireEvent, render, screen } from '@testing-library/angular';
import { WelcomePage } from './welcome-page';

const token = 'A'.repeat(43);
const settle = () => new Promise((resolve) => setTimeout(resolve));
const refusal = (status: number, errors?: { path: string; message: string }[]) => ({
  type: '',
  title: 'Refused',
  status,
  detail: 'Because',
  instance: 'req-1',
  ...(errors ? { errors } : {}),
});

async function aLink(hash: string, purpose: 'invitation' | 'reset' | 'set-up' = 'invitation') {
  window.history.replaceState(null, '', `/welcome${hash}`);
  const page = await render(WelcomePage, {
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
    ],
  });
  const server = page.fixture.debugElement.injector.get(HttpTestingController);
  await settle();
  const preview = server.match('/api/v1/auth/invitations/preview')[0];
  return {
    page,
    server,
    preview,
    shown: { purpose, practice: 'Lindenhof', name: 'Sam', email: 'sam@example.org', expiresAt: '2026-11-29T08:00:00Z' },
  };
}

describe('WelcomePage', () => {
  it('takes the secret out of the address at once and sends it in the body only', async () => {
    const { preview } = await aLink(`#${token}`);
    expect(window.location.href).not.toContain(token);
    expect(preview?.request.body).toEqual({ token });
    expect(preview?.request.urlWithParams).not.toContain(token);
  });

  it('says that a used link does not work any more, without saying why', async () => {
    const { preview } = await aLink(`#${token}`);
    preview?.flush(refusal(404), { status: 404, statusText: '' });
    expect(await screen.findByText('This link does not work any more')).toBeTruthy();
  });

  it('puts what the server says about a password under the field, and keeps the password', async () => {
    const { page, preview, server, shown } = await aLink(`#${token}`);
    preview?.flush(shown);
    const password = await screen.findByLabelText('Password');
    fireEvent.input(password, { target: { value: 'lindenhof lindenhof' } });
    fireEvent.click(screen.getByRole('button', { name: 'Set password and come in' }));
    await page.fixture.whenStable();
    const sent = server.expectOne('/api/v1/auth/invitations/accept');
    expect(sent.request.body).toMatchObject({ token, name: 'Sam', password: 'lindenhof lindenhof' });
    sent.flush(refusal(422, [{ path: 'password', message: 'Add other words' }]), { status: 422, statusText: '' });
    expect(await screen.findByText('Add other words')).toBeTruthy();
    expect((password as HTMLInputElement).value).toBe('lindenhof lindenhof');
  });

  it('asks for no name when only the password is new', async () => {
    const { preview, shown } = await aLink(`#${token}`, 'reset');
    preview?.flush(shown);
    expect(await screen.findByRole('button', { name: 'Set password and sign in' })).toBeTruthy();
    expect(screen.queryByLabelText('Your name')).toBeNull();
  });

  it('does not send a password that is too short', async () => {
    const { page, preview, server, shown } = await aLink(`#${token}`);
    preview?.flush(shown);
    fireEvent.input(await screen.findByLabelText('Password'), { target: { value: 'too short' } });
    expect(screen.getByText('6 more characters.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Set password and come in' }));
    await page.fixture.whenStable();
    expect(screen.getByText(/at least 15 characters/)).toBeTruthy();
    server.expectNone('/api/v1/auth/invitations/accept');
  });
});
