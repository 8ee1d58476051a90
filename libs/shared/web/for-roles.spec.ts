import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Me, Role } from '@attune/identity/contract';
import { aPerson } from './a-person';
import { forRoles, safeNext, startPage } from './for-roles';
import { Session } from './session';

describe('safeNext', () => {
  it('goes on to a page of this site', () => {
    expect(safeNext('/cases/1?tab=notes')).toBe('/cases/1?tab=notes');
  });

  it('never leaves this site, and never loops through the sign-in', () => {
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/sign-in?next=/',
      '',
    ]) {
      expect(safeNext(next)).toBe('/');
    }
    expect(safeNext(undefined)).toBe('/');
  });
});

describe('startPage', () => {
  it('is the day for clinicians, the practice for an admin alone, home for a client', () => {
    expect(startPage(['admin', 'therapist'])).toBe('/today');
    expect(startPage(['supervisor'])).toBe('/today');
    expect(startPage(['admin'])).toBe('/practice');
    expect(startPage(['client'])).toBe('/home');
  });
});

describe('forRoles', () => {
  async function go(me: Me | null | Error, address: string): Promise<string> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'sign-in', children: [] },
          { path: 'unavailable', children: [], title: 'unavailable' },
          { path: 'cases', canMatch: [forRoles('therapist')], children: [{ path: '**', children: [] }] },
          { path: '**', children: [], title: 'not found' },
        ]),
        {
          provide: Session,
          useValue: {
            load: () => (me instanceof Error ? Promise.reject(me) : Promise.resolve(me)),
            has: (role: Role) => !(me instanceof Error) && me?.roles.includes(role),
          },
        },
      ],
    });
    const router = TestBed.inject(Router);
    await router.navigateByUrl(address);
    const title = router.routerState.snapshot.root.firstChild?.title;
    return title === undefined ? router.url : title;
  }

  it('lets in whom it is for', async () => {
    expect(await go(aPerson(), '/cases/1')).toBe('/cases/1');
  });

  it('sends somebody who is not signed in to sign in and back', async () => {
    expect(await go(null, '/cases/1?tab=a')).toBe('/sign-in?next=%2Fcases%2F1%3Ftab%3Da');
  });

  it('shows somebody with another role what is shown for a page that does not exist', async () => {
    expect(await go(aPerson({ roles: ['client'] }), '/cases/1')).toBe('not found');
  });

  it('says that the practice is not answering, at the same address', async () => {
    expect(await go(new Error('away'), '/cases/1')).toBe('unavailable');
  });
});
