import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn, type Routes } from '@angular/router';
import { safeNext, Session } from '@attune/shared/web';

/** Somebody who is signed in already has no use for the sign-in page. An unreachable server still shows it. */
const whileSignedOut: CanActivateFn = async (route) => {
  const [session, router] = [inject(Session), inject(Router)];
  const me = await session.load().catch(() => null);
  return me === null || new RedirectCommand(router.parseUrl(safeNext(route.queryParamMap.get('next'))));
};

/** What needs no sign-in. One-time links carry their secret after the `#`, which no server or log ever sees. */
export const publicRoutes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    canActivate: [whileSignedOut],
    loadComponent: () => import('./sign-in/sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: 'welcome',
    title: 'Welcome',
    loadComponent: () => import('./welcome/welcome-page').then((m) => m.WelcomePage),
  },
  {
    path: 'set-up',
    title: 'Set up',
    loadComponent: () => import('./welcome/welcome-page').then((m) => m.WelcomePage),
  },
  {
    path: 'reset',
    title: 'New password',
    loadComponent: () => import('./welcome/reset-page').then((m) => m.ResetPage),
  },
];

/** The practice's people, for admins. */
export const staffRoutes: Routes = [
  { path: '', loadComponent: () => import('./practice/people-page').then((m) => m.PeoplePage) },
];

/** One's own settings, for everybody. */
export const settingsRoutes: Routes = [
  { path: '', loadComponent: () => import('./settings/settings-page').then((m) => m.SettingsPage) },
];
