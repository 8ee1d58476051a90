import { provideHttpClient, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import { inject, Injector, provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import {
  provideRouter,
  RedirectCommand,
  Router,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { problemInterceptor, SIGN_IN_AGAIN, signInAgainInterceptor } from '@attune/shared/web';
import { routes } from './app-routes';
import { NeutralTitle } from './frame/neutral-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      // A page's code that cannot be fetched (offline, or a new release): say so, with a way to try again.
      withNavigationErrorHandler(({ url }) => {
        if (url.startsWith('/unavailable')) {
          // Not even this page could be loaded: the one that is open stays.
          return;
        }
        const address = inject(Router).createUrlTree(['/unavailable'], { queryParams: { next: url } });
        return new RedirectCommand(address, { skipLocationChange: true });
      }),
    ),
    { provide: TitleStrategy, useClass: NeutralTitle },
    provideHttpClient(
      withXsrfConfiguration({ cookieName: 'XSRF-TOKEN', headerName: 'X-XSRF-TOKEN' }),
      withInterceptors([signInAgainInterceptor, problemInterceptor]),
    ),
    {
      provide: SIGN_IN_AGAIN,
      useFactory: () => {
        const injector = inject(Injector);
        return () => import('@attune/identity/web').then(({ askToSignInAgain }) => askToSignInAgain(injector));
      },
    },
  ],
};
