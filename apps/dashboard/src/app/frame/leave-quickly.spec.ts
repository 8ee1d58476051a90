import { HttpXsrfTokenExtractor } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Session } from '@attune/shared/web';
import { jest } from '@jest/globals';
import { LeaveQuickly } from './leave-quickly';

describe('LeaveQuickly', () => {
  const leaveTo = jest.fn<(address: string) => void>();
  const sent = jest.fn<typeof fetch>();
  const me = signal<{ practice: { quickExitUrl: string } } | null>(null);

  beforeEach(() => {
    leaveTo.mockClear();
    sent.mockReset().mockResolvedValue(undefined as never);
    globalThis.fetch = sent;
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: { me, leaveTo } },
        { provide: HttpXsrfTokenExtractor, useValue: { getToken: () => 'token' } },
      ],
    });
  });

  it('empties the page, ends the sign-in in the background and goes where the practice says', () => {
    me.set({ practice: { quickExitUrl: 'https://weather.example/' } });
    document.body.innerHTML = '<p>private words</p>';
    TestBed.inject(LeaveQuickly).now();
    expect(document.body.textContent).toBe('');
    expect(document.title.trim()).toBe('');
    const [address, options] = sent.mock.calls[0] ?? [];
    expect(address).toBe('/api/v1/auth/logout');
    expect(options).toMatchObject({ keepalive: true, headers: { 'X-XSRF-TOKEN': 'token' } });
    expect(leaveTo).toHaveBeenCalledWith('https://weather.example/');
  });

  it('goes to a neutral site when nobody is signed in', () => {
    me.set(null);
    TestBed.inject(LeaveQuickly).now();
    expect(sent).not.toHaveBeenCalled();
    expect(leaveTo.mock.calls[0]?.[0]).toMatch(/^https:/);
  });

  it('never runs a script as an address', () => {
    me.set({ practice: { quickExitUrl: 'javascript:alert(1)' } });
    TestBed.inject(LeaveQuickly).now();
    expect(leaveTo.mock.calls[0]?.[0]).toMatch(/^https:/);
  });
});
