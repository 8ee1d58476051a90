import type { Routes } from '@angular/router';

/** A client's own progress. */
export const clientRoutes: Routes = [
  { path: '', loadComponent: () => import('./my-progress-page').then((m) => m.MyProgressPage) },
];
