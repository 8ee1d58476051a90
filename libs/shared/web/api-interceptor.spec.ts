import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { aPerson } from './a-person';
import { problemInterceptor, signInAgainInterceptor } from './api-interceptor';
import { Connection } from './connection';
import { isProblem, type ProblemError } from './problem-error';
import { expecting401 } from './request-options';
import { Session } from './session';
import { SIGN_IN_AGAIN } from './sign-in-again';

const refusal = (status: number, code: string) => ({
  type: `urn:attune:problem:${code}`,
  title: 'Refused',
  status,
  detail: 'Because',
  instance: 'req-1',
});

/** Lets promises and microtasks between requests settle. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the interceptors', () => {
  let http: HttpClient;
  let server: HttpTestingController;
  let asked: number;
  let answer: boolean;

  beforeEach(() => {
    asked = 0;
    answer = true;
    document.cookie = 'XSRF-TOKEN=old';
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([signInAgainInterceptor, problemInterceptor])),
        provideHttpClientTesting(),
        {
          provide: SIGN_IN_AGAIN,
          useValue: async () => {
            asked++;
            await settle();
            document.cookie = 'XSRF-TOKEN=new';
            return answer;
          },
        },
      ],
    });
    http = TestBed.inject(HttpClient);
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => server.verify());

  it('turn a refusal into a problem with its code and fields', async () => {
    const request = firstValueFrom(http.post('/api/v1/cases', {}));
    server
      .expectOne('/api/v1/cases')
      .flush(
        { ...refusal(422, 'invalid'), errors: [{ path: 'name', message: 'Write a name' }] },
        { status: 422, statusText: '' },
      );
    const error = await request.catch((thrown: unknown) => thrown);
    expect(isProblem(error, 422)).toBe(true);
    expect((error as ProblemError).is('invalid')).toBe(true);
    expect((error as ProblemError).problem.errors).toEqual([{ path: 'name', message: 'Write a name' }]);
  });

  it('make a plain problem of an answer that is none', async () => {
    const request = firstValueFrom(http.get('/api/v1/cases'));
    server.expectOne('/api/v1/cases').flush('<html>secret</html>', { status: 500, statusText: '' });
    const error = (await request.catch((thrown: unknown) => thrown)) as ProblemError;
    expect(error.status).toBe(500);
    expect(JSON.stringify(error.problem)).not.toContain('secret');
  });

  it('read how long to wait', async () => {
    const request = firstValueFrom(http.get('/api/v1/cases'));
    server
      .expectOne('/api/v1/cases')
      .flush(refusal(429, 'too-many-requests'), { status: 429, statusText: '', headers: { 'Retry-After': '540' } });
    const error = (await request.catch((thrown: unknown) => thrown)) as ProblemError;
    expect(error.retryAfter).toBe(540);
  });

  it('notice that the server is away, and that it is back', async () => {
    const connection = TestBed.inject(Connection);
    const lost = firstValueFrom(http.get('/api/v1/cases'));
    server.expectOne('/api/v1/cases').error(new ProgressEvent('error'));
    await lost.catch(() => undefined);
    expect(connection.state()).toBe('unavailable');
    const found = firstValueFrom(http.get('/api/v1/cases'));
    server.expectOne('/api/v1/cases').flush({});
    await found;
    expect(connection.state()).toBe('online');
  });

  it('ask for the password in place and send the request again with the new token', async () => {
    const request = firstValueFrom(http.put('/api/v1/notes/1', { text: 'words' }));
    server.expectOne('/api/v1/notes/1').flush(refusal(401, 'not-signed-in'), { status: 401, statusText: '' });
    await settle();
    await settle();
    const again = server.expectOne('/api/v1/notes/1');
    expect(again.request.body).toEqual({ text: 'words' });
    expect(again.request.headers.get('X-XSRF-TOKEN')).toBe('new');
    again.flush({ saved: true });
    expect(await request).toEqual({ saved: true });
  });

  it('ask once for any number of waiting requests', async () => {
    const requests = [1, 2, 3].map((note) => firstValueFrom(http.get(`/api/v1/notes/${note}`)));
    for (const note of [1, 2, 3]) {
      server.expectOne(`/api/v1/notes/${note}`).flush(refusal(401, 'not-signed-in'), { status: 401, statusText: '' });
    }
    await settle();
    await settle();
    for (const note of [1, 2, 3]) {
      server.expectOne(`/api/v1/notes/${note}`).flush({ note });
    }
    expect(await Promise.all(requests)).toEqual([{ note: 1 }, { note: 2 }, { note: 3 }]);
    expect(asked).toBe(1);
  });

  it('give up after one more try, and when the person does not sign in', async () => {
    answer = false;
    const request = firstValueFrom(http.get('/api/v1/notes/1'));
    server.expectOne('/api/v1/notes/1').flush(refusal(401, 'not-signed-in'), { status: 401, statusText: '' });
    const error = await request.catch((thrown: unknown) => thrown);
    expect(isProblem(error, 401)).toBe(true);
    expect(TestBed.inject(Session).expired()).toBe(true);
  });

  it('take 401 as an ordinary answer where it is one', async () => {
    const request = firstValueFrom(http.get('/api/v1/me', { context: expecting401() }));
    server.expectOne('/api/v1/me').flush(refusal(401, 'not-signed-in'), { status: 401, statusText: '' });
    await request.catch(() => undefined);
    expect(asked).toBe(0);
  });
});

describe('Session', () => {
  let session: Session;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([signInAgainInterceptor, problemInterceptor])),
        provideHttpClientTesting(),
      ],
    });
    document.cookie = 'XSRF-TOKEN=a-token';
    session = TestBed.inject(Session);
    server = TestBed.inject(HttpTestingController);
  });

  it('asks once who is signed in', async () => {
    const both = [session.load(), session.load()];
    server.expectOne('/api/v1/me').flush(aPerson());
    expect((await Promise.all(both)).map((me) => me?.name)).toEqual(['Anna Lindqvist', 'Anna Lindqvist']);
    expect(session.has('admin', 'therapist')).toBe(true);
    expect(session.has('client')).toBe(false);
    expect(session.timeZone()).toBe('Europe/Vienna');
  });

  it('knows without asking that nobody is signed in where there is no cookie', async () => {
    document.cookie = 'XSRF-TOKEN=; max-age=0';
    expect(await session.load()).toBeNull();
    server.expectNone('/api/v1/me');
  });

  it('is nobody after 401, and asks again after a failure', async () => {
    const failed = session.load();
    server.expectOne('/api/v1/me').flush(null, { status: 503, statusText: '' });
    await expect(failed).rejects.toThrow();
    const nobody = session.load();
    server.expectOne('/api/v1/me').flush(refusal(401, 'not-signed-in'), { status: 401, statusText: '' });
    expect(await nobody).toBeNull();
    expect(session.signedIn()).toBe(false);
  });

  it('is no longer expired once the same person is back', () => {
    session.become(aPerson());
    void session.renew();
    expect(session.expired()).toBe(true);
    session.become(aPerson());
    expect(session.expired()).toBe(false);
  });
});
