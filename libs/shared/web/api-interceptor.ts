import {
  HttpErrorResponse,
  HttpXsrfTokenExtractor,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';
import { Connection } from './connection';
import { isProblem, ProblemError } from './problem-error';
import { EXPECTS_401 } from './request-options';
import { Session } from './session';

/** Turns every failed answer of the API into a `ProblemError`, and tells `Connection` whether the server is there. */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap(() => connection.answered()),
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse)) {
        return throwError(() => error);
      }
      if (error.status === 0 || error.status === 502 || error.status === 503 || error.status === 504) {
        connection.unanswered();
      } else {
        connection.answered();
      }
      return throwError(() => ProblemError.from(error));
    }),
  );
};

/**
 * When a sign-in ends mid-work (401), asks for the password in place and sends the same request once more. The page, and
 * what was typed into it, stays.
 */
export const signInAgainInterceptor: HttpInterceptorFn = (request, next) => {
  // Session needs HttpClient, which needs this interceptor: it is asked for only when it is needed.
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (!isProblem(error, 401) || request.context.get(EXPECTS_401)) {
        return throwError(() => error);
      }
      return from(injector.get(Session).renew()).pipe(
        switchMap((signedIn) =>
          signedIn ? next(withFreshXsrfToken(request, injector.get(HttpXsrfTokenExtractor))) : throwError(() => error),
        ),
      );
    }),
  );
};

/** Signing in changes the XSRF cookie; the request still carries the header of the old one. */
function withFreshXsrfToken(request: HttpRequest<unknown>, tokens: HttpXsrfTokenExtractor): HttpRequest<unknown> {
  const token = tokens.getToken();
  return token !== null && request.headers.has('X-XSRF-TOKEN')
    ? request.clone({ setHeaders: { 'X-XSRF-TOKEN': token } })
    : request;
}
