import { passwordHint } from './password-hint';

describe('passwordHint', () => {
  it('counts down to the shortest allowed', () => {
    expect(passwordHint('', []).text).toMatch(/15 characters/);
    expect(passwordHint('abcdefghijk', []).text).toBe('4 more characters.');
    expect(passwordHint('abcdefghijklmn', []).text).toBe('One more character.');
  });

  it('asks for nothing but length', () => {
    expect(passwordHint('quiet river stone', []).tone).toBe('good');
  });

  it('counts characters as a person does, not code units', () => {
    expect(passwordHint('🌱'.repeat(14), []).text).toBe('One more character.');
  });

  it('warns of repeated characters', () => {
    expect(passwordHint('abababababababab', []).tone).toBe('warning');
  });

  it('warns of the own name unless enough is left besides it', () => {
    expect(passwordHint('maria-2026-hello', ['Maria Berger']).text).toContain('maria');
    expect(passwordHint('maria walks over eleven quiet bridges', ['Maria Berger']).tone).toBe('good');
  });
});
