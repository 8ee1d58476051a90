import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideRouter, Router } from '@angular/router';
import { problemInterceptor } from '@attune/shared/web';
import { fireEvent, render, screen } from '@testing-library/angular';
import { SignInPage } from './sign-in-page';

async function aSignInPage(next?: string) {
  const page = await render(SignInPage, {
    inputs: { next },
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
    ],
  });
  const injector = page.fixture.debugElement.injector;
  return { page, server: injector.get(HttpTestingController), router: injector.get(Router) };
}

function fillIn(email: string, password: string): void {
  fireEvent.input(screen.getByLabelText('E-mail address'), { target: { value: email } });
  fireEvent.input(screen.getByLabelText('Password'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

const refusal = { type: '', title: 'No', status: 401, detail: 'No', instance: 'req-1' };

describe('SignInPage', () => {
  it('lets password managers know what the fields are', async () => {
    await aSignInPage();
    expect(screen.getByLabelText('E-mail address').getAttribute('autocomplete')).toBe('username');
    expect(screen.getByLabelText('Password').getAttribute('autocomplete')).toBe('current-password');
  });

  it('says what is missing and asks the server nothing', async () => {
    const { page, server } = await aSignInPage();
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await page.fixture.whenStable();
    expect(screen.getByText('Write your e-mail address')).toBeTruthy();
    expect(screen.getByText('Write your password')).toBeTruthy();
    server.expectNone('/api/v1/auth/login');
  });

  it('keeps what was typed when it is not accepted, and says so', async () => {
    const { page, server } = await aSignInPage();
    fillIn('anna@example.org', 'wrong');
    await page.fixture.whenStable();
    server.expectOne('/api/v1/auth/login').flush(refusal, { status: 401, statusText: '' });
    expect((await screen.findByRole('alert')).textContent).toContain('do not go together');
    expect((screen.getByLabelText('E-mail address') as HTMLInputElement).value).toBe('anna@example.org');
  });

  it('says how long to wait after too many tries', async () => {
    const { page, server } = await aSignInPage();
    fillIn('anna@example.org', 'wrong');
    await page.fixture.whenStable();
    server
      .expectOne('/api/v1/auth/login')
      .flush({ ...refusal, status: 429 }, { status: 429, statusText: '', headers: { 'Retry-After': '540' } });
    expect((await screen.findByRole('alert')).textContent).toContain('9 minutes');
  });

  it('shows the password when asked to', async () => {
    const { page } = await aSignInPage();
    fireEvent.click(screen.getByRole('button', { name: 'Show password' }));
    await page.fixture.whenStable();
    expect(screen.getByLabelText('Password').getAttribute('type')).toBe('text');
  });
});
