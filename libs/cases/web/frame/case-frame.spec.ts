import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet, withComponentInputBinding } from '@angular/router';
import { CaseContext, problemInterceptor, Session } from '@attune/shared/web';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { aCase, alexId, caseId, dana } from '../a-case';
import { CaseFrame } from './case-frame';

@Component({ template: `<p>Tab of {{ open.nameOf('${alexId}') }}</p>` })
class SomeTab {
  protected readonly open = inject(CaseContext);
}

async function aFrame(me = dana()) {
  await render('<router-outlet />', {
    imports: [RouterOutlet],
    providers: [
      provideRouter(
        [{ path: 'cases/:caseId', component: CaseFrame, children: [{ path: 'overview', component: SomeTab }] }],
        withComponentInputBinding(),
      ),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
    ],
  });
  TestBed.inject(Session).become(me);
  await TestBed.inject(Router).navigateByUrl(`/cases/${caseId}/overview`);
  const server = TestBed.inject(HttpTestingController);
  /** Waits until the page asks. */
  return (method: string) => waitFor(() => server.expectOne({ method, url: address }));
}

const address = `/api/v1/cases/${caseId}`;

describe('CaseFrame', () => {
  it('gives its pages the case once it is there', async () => {
    const asked = await aFrame();
    expect(screen.queryByText(/Tab of/)).toBeNull();
    (await asked('GET')).flush(aCase());
    expect((await screen.findByRole('heading', { name: /Sam Reed/ })).textContent).toMatch(
      /Sam Reed\s*and\s*Alex Chen/,
    );
    expect(screen.getByText('Tab of Alex Chen')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Overview' }).getAttribute('aria-current')).toBe('page');
  });

  it('says that a case one may not see is not there, and leads back', async () => {
    const asked = await aFrame();
    (await asked('GET')).flush(null, { status: 404, statusText: '' });
    expect(await screen.findByText('Not found')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to your cases' })).toBeTruthy();
    expect(TestBed.inject(Router).url).toBe(`/cases/${caseId}/overview`);
  });

  it('moves the case to another stage with the version that was seen', async () => {
    const asked = await aFrame();
    (await asked('GET')).flush(aCase());
    fireEvent.click(await screen.findByRole('button', { name: 'Stage: Working' }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: /Parting/ }));
    const sent = await asked('PATCH');
    expect(sent.request.body).toEqual({ stage: 'parting' });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush(aCase({ stage: 'parting', version: 4 }));
    expect(await screen.findByRole('button', { name: 'Stage: Parting' })).toBeTruthy();
  });

  it('shows the newer version when a colleague was quicker', async () => {
    const asked = await aFrame();
    (await asked('GET')).flush(aCase());
    fireEvent.click(await screen.findByRole('button', { name: 'Stage: Working' }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: /Closing/ }));
    (await asked('PATCH')).flush(null, { status: 412, statusText: '' });
    (await asked('GET')).flush(aCase({ stage: 'deciding', version: 4 }));
    expect((await screen.findByRole('alert')).textContent).toContain('changed this case meanwhile');
    expect(await screen.findByRole('button', { name: 'Stage: Deciding' })).toBeTruthy();
  });

  it('lets a supervisor read and change nothing', async () => {
    const asked = await aFrame(dana({ id: '01900000-0000-7000-8000-0000000000ff', roles: ['supervisor'] }));
    (await asked('GET')).flush(aCase());
    expect(await screen.findByText('You read as supervisor')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Stage/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Write a note' })).toBeNull();
  });
});
