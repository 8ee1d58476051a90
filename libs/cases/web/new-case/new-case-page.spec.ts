import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { problemInterceptor, Session } from '@attune/shared/web';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { aCase, alexId, dana } from '../a-case';
import { NewCasePage } from './new-case-page';

async function aNewCase() {
  await render(NewCasePage, {
    providers: [
      provideRouter([]),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
    ],
    configureTestBed: (testBed) => void testBed.inject(Session).become(dana()),
  });
  const server = TestBed.inject(HttpTestingController);
  /** Waits until the page asks. */
  const asked = (url = '/api/v1/cases') => waitFor(() => server.expectOne(url));
  const fill = (label: string, partner: number, value: string) =>
    fireEvent.input(screen.getAllByLabelText(label)[partner]!, { target: { value } });
  const send = () => fireEvent.click(screen.getByRole('button', { name: 'Open case' }));
  return { fill, send, server, asked };
}

const typedInto = (label: string, partner: number) =>
  (screen.getAllByLabelText(label)[partner] as HTMLInputElement).value;

async function withBothPartners() {
  const story = await aNewCase();
  story.fill('Name', 0, 'Sam Reed');
  story.fill('Name', 1, 'Alex Chen');
  story.fill('E-mail address', 0, 'sam@example.org');
  story.fill('E-mail address', 1, 'alex@example.org');
  return story;
}

describe('NewCasePage', () => {
  it('keeps the two partners apart', async () => {
    await withBothPartners();
    expect([typedInto('Name', 0), typedInto('Name', 1)]).toEqual(['Sam Reed', 'Alex Chen']);
  });

  it('asks for what is missing under its field, and sends nothing', async () => {
    const { send, server } = await aNewCase();
    send();
    expect(await screen.findAllByText('Write a name')).toHaveLength(2);
    server.expectNone('/api/v1/cases');
  });

  it('puts what the server refuses under its field and loses nothing', async () => {
    const { send, asked } = await withBothPartners();
    send();
    (await asked()).flush(
      {
        type: 'urn:attune:problem:invalid',
        title: 'Not accepted',
        status: 422,
        detail: '',
        instance: 'x',
        errors: [{ path: 'members.1.email', message: 'This address cannot be used for a new account' }],
      },
      { status: 422, statusText: '' },
    );
    expect(await screen.findByText('This address cannot be used for a new account')).toBeTruthy();
    expect(screen.getAllByLabelText('E-mail address')[1]!.getAttribute('aria-invalid')).toBe('true');
    expect(typedInto('Name', 1)).toBe('Alex Chen');
  });

  it('sends the same key again for the same case, and another one for a changed case', async () => {
    const { fill, send, asked } = await withBothPartners();
    const keys: (string | null)[] = [];
    const refuse = async () => {
      const sent = await asked();
      keys.push(sent.request.headers.get('Idempotency-Key'));
      sent.flush(null, { status: 503, statusText: '' });
      await screen.findByText(/What you typed is still here/);
    };
    send();
    await refuse();
    send();
    await refuse();
    fill('Name', 0, 'Sam R.');
    send();
    await refuse();
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('keeps the second partner while the form is set to one person', async () => {
    await withBothPartners();
    fireEvent.click(screen.getByLabelText('One person'));
    await waitFor(() => expect(screen.getAllByLabelText('Name')).toHaveLength(1));
    fireEvent.click(screen.getByLabelText('A couple'));
    await waitFor(() => expect(typedInto('Name', 1)).toBe('Alex Chen'));
  });

  it('makes a link for each partner who is not here yet, once the case is open', async () => {
    const { send, asked } = await withBothPartners();
    send();
    const [sam, alex] = aCase().members;
    (await asked()).flush(
      { ...aCase(), members: [sam, { ...alex, status: 'invited' }] },
      { status: 201, statusText: '' },
    );
    const link = 'http://localhost/welcome#secret';
    (await asked(`/api/v1/cases/${aCase().id}/members/${alexId}/invitation`)).flush({
      personId: alexId,
      link,
      expiresAt: '2026-11-29T10:00:00Z',
    });
    const field = await screen.findByLabelText('One-time link for Alex Chen');
    expect((field as HTMLInputElement).value).toBe(link);
    expect(await screen.findByText('Signs in')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('The case is open');
  });
});
