import { inject } from '@angular/core';
import { Router, type Routes } from '@angular/router';
import { forRoles, Session, startPage } from '@attune/shared/web';

/** Where everything is: public pages, then what staff see, then what clients see. Each slice brings its own pages. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: () => inject(Router).createUrlTree(['/start']) },
  {
    path: 'start',
    canMatch: [forRoles('therapist', 'supervisor', 'admin', 'client')],
    // Not `redirectTo`: that would be asked before `canMatch` knows who is signed in.
    canActivate: [() => inject(Router).parseUrl(startPage(inject(Session).me()?.roles ?? []))],
    children: [],
  },
  {
    path: '',
    loadComponent: () => import('./public/public-frame').then((m) => m.PublicFrame),
    children: [
      { path: 'crisis', title: 'Help', loadComponent: () => import('./crisis/crisis-page').then((m) => m.CrisisPage) },
      {
        path: 'unavailable',
        title: 'One moment',
        loadComponent: () => import('./public/unavailable-page').then((m) => m.UnavailablePage),
      },
      {
        path: '',
        // Only for these addresses: everybody else should not load the code of pages they do not open.
        canMatch: [(_route, segments) => ['sign-in', 'welcome', 'set-up', 'reset'].includes(segments[0]?.path ?? '')],
        loadChildren: () => import('@attune/identity/web').then((m) => m.publicRoutes),
      },
    ],
  },
  {
    path: '',
    canMatch: [forRoles('therapist', 'supervisor', 'admin')],
    loadComponent: () => import('./staff/staff-frame').then((m) => m.StaffFrame),
    loadChildren: () => import('./staff/staff-routes').then((m) => m.staffRoutes),
  },
  {
    path: '',
    canMatch: [forRoles('client')],
    loadComponent: () => import('./client/client-frame').then((m) => m.ClientFrame),
    loadChildren: () => import('./client/client-routes').then((m) => m.clientRoutes),
  },
  {
    path: '**',
    title: 'Not found',
    loadComponent: () => import('./public/public-frame').then((m) => m.PublicFrame),
    children: [{ path: '**', loadComponent: () => import('./public/not-found-page').then((m) => m.NotFoundPage) }],
  },
];
