import { DOCUMENT } from '@angular/common';
import { HttpClient, HttpXsrfTokenExtractor } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { Me, type Role, type SignIn } from '@attune/identity/contract';
import { firstValueFrom } from 'rxjs';
import { isProblem } from './problem-error';
import { expecting401 } from './request-options';
import { SIGN_IN_AGAIN } from './sign-in-again';

/**
 * Who is signed in on this page. The device key inside `me` lives in memory only, so closing the tab forgets it.
 * `expired` turns true when the server no longer knows the sign-in while the page is still open.
 */
@Service()
export class Session {
  private readonly http = inject(HttpClient);
  private readonly tokens = inject(HttpXsrfTokenExtractor);
  private readonly location = inject(DOCUMENT).location;
  private readonly askAgain = inject(SIGN_IN_AGAIN);
  private readonly person = signal<Me | null>(null);
  private readonly ended = signal(false);
  private loading: Promise<Me | null> | null = null;
  private renewing: Promise<boolean> | null = null;

  readonly me = this.person.asReadonly();
  readonly signedIn = computed(() => this.person() !== null);
  readonly expired = this.ended.asReadonly();
  readonly timeZone = computed(() => this.person()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);

  /** Whether the person holds one of these roles. */
  has(...roles: Role[]): boolean {
    return this.person()?.roles.some((role) => roles.includes(role)) ?? false;
  }

  /**
   * Asks the server once who is signed in; null when nobody is.
   *
   * @throws ProblemError when the server cannot be reached; asking again then tries again.
   */
  load(): Promise<Me | null> {
    // The XSRF cookie comes and goes with the sign-in. Without it the answer is known, and no 401 lands in the console.
    if (this.loading === null && this.tokens.getToken() === null) {
      return Promise.resolve(null);
    }
    this.loading ??= firstValueFrom(
      // Never from the browser's own store: after a sign-out, the back button would find the person again.
      this.http.get('/api/v1/me', { context: expecting401(), cache: 'no-store' }),
    ).then(
      (answer) => this.become(Me.parse(answer)),
      (error: unknown) => {
        if (isProblem(error, 401)) {
          return null;
        }
        this.loading = null;
        throw error;
      },
    );
    return this.loading;
  }

  /** Signs in. @throws ProblemError 401 for a wrong address or password alike, 429 with `retryAfter` after too many tries. */
  async signIn(credentials: SignIn): Promise<Me> {
    const answer = await firstValueFrom(this.http.post('/api/v1/auth/login', credentials, { context: expecting401() }));
    return this.become(Me.parse(answer));
  }

  /** Takes over a changed profile, or the person whom another way in (an invitation) signed in. */
  become(me: Me): Me {
    const before = this.person();
    if (before !== null && before.id !== me.id) {
      // Another person: nothing of the one before may stay in memory.
      this.leaveTo('/');
    }
    this.person.set(me);
    this.ended.set(false);
    this.loading = Promise.resolve(me);
    return me;
  }

  /**
   * The sign-in has ended while the page is open: asks for the password in place. One question for any number of waiting
   * requests. True when the same person is signed in again.
   */
  renew(): Promise<boolean> {
    this.ended.set(true);
    this.renewing ??= this.askAgain().finally(() => (this.renewing = null));
    return this.renewing;
  }

  /** Ends this sign-in, or all of the person's on every device, and forgets the page with everything in its memory. */
  async signOut({ everywhere = false } = {}): Promise<void> {
    const path = everywhere ? '/api/v1/auth/logout-everywhere' : '/api/v1/auth/logout';
    try {
      await firstValueFrom(this.http.post(path, {}, { context: expecting401() }));
    } catch (error) {
      // Already signed out is what was asked for.
      if (!isProblem(error, 401)) {
        throw error;
      }
    }
    this.leaveTo('/sign-in');
  }

  /** Loads another address from scratch, without a way back to this page. */
  leaveTo(address: string): void {
    this.person.set(null);
    this.location.replace(address);
  }
}
