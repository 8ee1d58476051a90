import { ProblemError } from '@attune/shared/web';
import { signInWords, waitWords } from './sign-in-words';

const problem = (status: number, retryAfter: number | null = null) =>
  new ProblemError({ type: 'about:blank', title: '', status, detail: '', instance: '' }, retryAfter);

describe('waitWords', () => {
  it('says seconds, then minutes, then hours, never too few', () => {
    expect(waitWords(1)).toBe('1 second');
    expect(waitWords(61)).toBe('61 seconds');
    expect(waitWords(91)).toBe('2 minutes');
    expect(waitWords(900)).toBe('15 minutes');
    expect(waitWords(86_400)).toBe('24 hours');
  });

  it('stays vague when the server named no time', () => {
    expect(waitWords(null)).toBe('a few minutes');
  });
});

describe('signInWords', () => {
  it('does not tell whether the address is known', () => {
    expect(signInWords(problem(401))).toMatch(/do not go together/);
  });

  it('says how long to wait after too many tries', () => {
    expect(signInWords(problem(429, 600))).toContain('Wait 10 minutes');
  });

  it('blames the connection, not the person, when nobody answers', () => {
    expect(signInWords(problem(0))).toMatch(/cannot be reached/);
  });
});
