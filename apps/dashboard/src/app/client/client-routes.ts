import type { Routes } from '@angular/router';

/** A client's pages: few, and none of them says in its address or title what it is about. */
export const clientRoutes: Routes = [
  {
    path: 'my-progress',
    title: 'My progress',
    loadChildren: () => import('@attune/progress/web').then((m) => m.clientRoutes),
  },
  {
    path: 'settings',
    title: 'Settings',
    loadChildren: () => import('@attune/identity/web').then((m) => m.settingsRoutes),
  },
  // `home` and `exercise/:assignmentId`
  { path: '', loadChildren: () => import('@attune/homework/web').then((m) => m.clientRoutes) },
];
