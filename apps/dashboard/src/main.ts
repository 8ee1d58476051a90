import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app-config';

// A page that the browser kept whole for its back button may show what belongs to somebody who has signed out since.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    window.location.reload();
  }
});

bootstrapApplication(App, appConfig).catch((error: unknown) => console.error(error));
