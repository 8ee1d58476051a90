import type { Routes } from '@angular/router';

/** A client's pages. Addresses and titles say nothing of what an exercise is about. */
export const clientRoutes: Routes = [
  { path: 'home', title: 'Home', loadComponent: () => import('./home/home-page').then((m) => m.HomePage) },
  {
    path: 'exercise/:assignmentId',
    title: 'Practice',
    loadComponent: () => import('./run/exercise-page').then((m) => m.ExercisePage),
  },
  {
    path: 'exercise/:assignmentId/answers',
    title: 'Answers',
    loadComponent: () => import('./answers/answers-page').then((m) => m.AnswersPage),
  },
];
