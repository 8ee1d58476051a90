import type { Route, Routes } from '@angular/router';
import { forRoles } from '@attune/shared/web';

/** The pages of one case, each brought by its slice; the frame around them (header and tabs) is of `cases`. */
const pagesOfACase: Routes = [
  { path: 'overview', loadChildren: () => import('@attune/progress/web').then((m) => m.caseRoutes) },
  { path: 'sessions', loadChildren: () => import('@attune/sessions/web').then((m) => m.caseRoutes) },
  { path: 'notes', loadChildren: () => import('@attune/notes/web').then((m) => m.caseRoutes) },
  { path: 'homework', loadChildren: () => import('@attune/homework/web').then((m) => m.caseRoutes) },
  { path: 'team', loadChildren: () => import('@attune/cases/web').then((m) => m.caseRoutes) },
];

/** Hangs the slices' pages into the frame of a case. */
function withPages(route: Route): Route {
  return route.path === ':caseId' ? { ...route, children: [...pagesOfACase, ...(route.children ?? [])] } : route;
}

const clinicians = forRoles('therapist', 'supervisor');

export const staffRoutes: Routes = [
  {
    path: 'today',
    canMatch: [clinicians],
    title: 'Today',
    loadChildren: () => import('@attune/sessions/web').then((m) => m.staffRoutes),
  },
  {
    path: 'cases',
    canMatch: [clinicians],
    title: 'Cases',
    loadChildren: () => import('@attune/cases/web').then((m) => m.staffRoutes.map(withPages)),
  },
  {
    path: 'exercises',
    canMatch: [clinicians],
    title: 'Exercises',
    loadChildren: () => import('@attune/homework/web').then((m) => m.staffRoutes),
  },
  {
    path: 'notes',
    canMatch: [clinicians],
    title: 'Notes to finish',
    loadChildren: () => import('@attune/notes/web').then((m) => m.staffRoutes),
  },
  {
    path: 'practice',
    canMatch: [forRoles('admin')],
    title: 'Practice',
    loadChildren: () => import('@attune/identity/web').then((m) => m.staffRoutes),
  },
  {
    path: 'settings',
    title: 'Settings',
    loadChildren: () => import('@attune/identity/web').then((m) => m.settingsRoutes),
  },
];
