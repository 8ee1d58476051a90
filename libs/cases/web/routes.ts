import type { Routes } from '@angular/router';

/** The caseload, a new case, and the frame of one case. The shell hangs the tabs of a case into `:caseId`. */
export const staffRoutes: Routes = [
  { path: '', title: 'Cases', loadComponent: () => import('./caseload/caseload-page').then((m) => m.CaseloadPage) },
  {
    path: 'new',
    title: 'New case',
    loadComponent: () => import('./new-case/new-case-page').then((m) => m.NewCasePage),
  },
  {
    path: ':caseId',
    title: 'Case',
    loadComponent: () => import('./frame/case-frame').then((m) => m.CaseFrame),
    children: [{ path: '', pathMatch: 'full', redirectTo: 'overview' }],
  },
];

/** The tab with the people around a case: partners, their safety screens, the care team. */
export const caseRoutes: Routes = [
  { path: '', loadComponent: () => import('./team/team-page').then((m) => m.TeamPage) },
];
