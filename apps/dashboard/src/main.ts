import { bootstrapApplication } from '@angular/platform-browser';
import * as z from 'zod';
import { App } from './app/app';
import { appConfig } from './app/app-config';

// zod may compile its parsers with `new Function`, which our content security policy forbids: do not even try.
z.config({ jitless: true });

// A page that the browser kept whole for its back button may show what belongs to somebody who has signed out since.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    window.location.reload();
  }
});

bootstrapApplication(App, appConfig).catch((error: unknown) => console.error(error));
