import type { Routes } from '@angular/router';

/** The day of whoever is signed in. */
export const staffRoutes: Routes = [
  { path: '', loadComponent: () => import('./today/today-page').then((m) => m.TodayPage) },
];

/** The sessions of one case. */
export const caseRoutes: Routes = [
  { path: '', loadComponent: () => import('./list/sessions-page').then((m) => m.SessionsPage) },
];
