import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanMatchFn, type UrlSegment } from '@angular/router';
import type { Role } from '@attune/identity/contract';
import { Session } from './session';

/**
 * Lets a route match only for people with one of these roles. Somebody who is not signed in is sent to sign in, and from
 * there back here. Somebody with other roles does not match: for them the page is not there.
 * This is for the person's sake only: what may be read is decided by the server.
 */
export function forRoles(...roles: Role[]): CanMatchFn {
  return async (_route, segments) => {
    const session = inject(Session);
    const router = inject(Router);
    const target = router.currentNavigation()?.extractedUrl.toString() ?? pathOf(segments);
    try {
      if ((await session.load()) === null) {
        return router.createUrlTree(['/sign-in'], { queryParams: target === '/' ? {} : { next: target } });
      }
    } catch {
      return new RedirectCommand(router.createUrlTree(['/unavailable'], { queryParams: { next: target } }), {
        skipLocationChange: true,
      });
    }
    return session.has(...roles);
  };
}

/** The first page of the person who is signed in. */
export function startPage(roles: readonly Role[]): string {
  if (roles.includes('client')) {
    return '/home';
  }
  return roles.includes('therapist') || roles.includes('supervisor') ? '/today' : '/practice';
}

/** A `next` address that stays inside this site; anything else becomes the start page. */
export function safeNext(next: string | null | undefined): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}

function pathOf(segments: UrlSegment[]): string {
  return `/${segments.map((segment) => segment.path).join('/')}`;
}
