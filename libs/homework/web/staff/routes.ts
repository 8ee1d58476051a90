import type { Routes } from '@angular/router';

/** The library of exercises. */
export const staffRoutes: Routes = [
  { path: '', loadComponent: () => import('./library/library-page').then((m) => m.LibraryPage) },
  {
    path: ':exerciseId',
    title: 'Exercise',
    loadComponent: () => import('./library/exercise-page').then((m) => m.ExercisePage),
  },
];

/** The homework of one case. */
export const caseRoutes: Routes = [
  { path: '', title: 'Homework', loadComponent: () => import('./list/homework-page').then((m) => m.HomeworkPage) },
  {
    path: 'assign',
    title: 'Assign',
    loadComponent: () => import('./assign/assign-page').then((m) => m.AssignPage),
  },
  {
    path: ':assignmentId',
    title: 'Homework',
    loadComponent: () => import('./review/review-page').then((m) => m.ReviewPage),
  },
];
