import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretsOf } from './secrets.mjs';

describe('the secrets of a data folder', () => {
  let folder;

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'secrets-spec-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are made once, kept for later starts, and readable by their owner only', () => {
    const first = secretsOf(folder, { env: {} });
    expect(secretsOf(folder, { env: {}, expected: true })).toEqual(first);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('have the shape the API expects', () => {
    const secrets = secretsOf(folder, { env: {} });
    expect(Buffer.from(secrets.ATTUNE_KEK, 'base64')).toHaveLength(32);
    const pem = Buffer.from(secrets.ATTUNE_AUDIT_KEY, 'base64').toString();
    expect(createPrivateKey(pem).asymmetricKeyType).toBe('ed25519');
    expect(new Set(Object.values(secrets)).size).toBe(5);
  });

  it('of the environment come first and are not written down', () => {
    const env = { ATTUNE_PEPPER: 'from outside' };
    expect(secretsOf(folder, { env }).ATTUNE_PEPPER).toBe('from outside');
    expect(secretsOf(folder, { env: {} }).ATTUNE_PEPPER).not.toBe('from outside');
  });

  it('take the key from its file when there is one', () => {
    const file = join(folder, 'key-of-another-disk');
    writeFileSync(file, 'a2V5\n');
    expect(secretsOf(folder, { env: { ATTUNE_KEK_FILE: file } }).ATTUNE_KEK).toBe('a2V5');
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).not.toContain('ATTUNE_KEK');
  });

  it('are not made anew where sealed notes wait for the old ones', () => {
    expect(() => secretsOf(folder, { env: {}, expected: true })).toThrow(/Put the file back from your backup/);
  });
});
