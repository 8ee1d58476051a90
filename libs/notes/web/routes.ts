import type { Routes } from '@angular/router';
import { leaveSaved } from './editor/leaving-draft';

/** The notes of one case. Addresses name no person and nothing of what is written. */
export const caseRoutes: Routes = [
  { path: '', title: 'Notes', loadComponent: () => import('./list/notes-page').then((m) => m.NotesPage) },
  {
    path: 'private',
    title: 'Private notes',
    children: [
      { path: '', loadComponent: () => import('./private/process-notes-page').then((m) => m.ProcessNotesPage) },
      {
        path: ':processNoteId',
        canDeactivate: [leaveSaved],
        loadComponent: () => import('./private/process-note-page').then((m) => m.ProcessNotePage),
      },
    ],
  },
  {
    // `new` is one of the ids: a new note gets its address with the first character, and its page must stay.
    path: ':noteId',
    title: 'Note',
    canDeactivate: [leaveSaved],
    loadComponent: () => import('./editor/note-page').then((m) => m.NotePage),
  },
];

/** The queue of what is still to be written or signed. */
export const staffRoutes: Routes = [
  { path: '', loadComponent: () => import('./finish/notes-to-finish-page').then((m) => m.NotesToFinishPage) },
];
