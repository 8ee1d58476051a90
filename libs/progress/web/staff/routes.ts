import type { Routes } from '@angular/router';

/** The progress page of one case: its overview. */
export const caseRoutes: Routes = [
  { path: '', loadComponent: () => import('./progress-page').then((m) => m.ProgressPage) },
];
