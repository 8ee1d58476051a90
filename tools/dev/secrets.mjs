import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is made when the environment does not give it. Each is text, ready for an environment variable. */
const makers = {
  ATTUNE_KEK: () => randomBytes(32).toString('base64'),
  ATTUNE_PEPPER: () => randomBytes(32).toString('base64'),
  ATTUNE_AUDIT_KEY: () => Buffer.from(pemOfNewSigningKey()).toString('base64'),
  ATTUNE_XSRF_SECRET: () => randomBytes(32).toString('base64'),
  ATTUNE_APP_PASSWORD: () => randomBytes(24).toString('base64url'),
};

/**
 * The secrets of one data folder: those of the environment first, else those kept in its `secrets.json` (0600),
 * made on first use.
 *
 * @param {string} dataDir
 * @param {{ expected?: boolean, env?: NodeJS.ProcessEnv }} [options] `expected` when data sealed with them exists
 * @returns {Record<string, string>} ATTUNE_KEK (32 bytes, base64; of the file ATTUNE_KEK_FILE when that is
 *   set), ATTUNE_PEPPER, ATTUNE_AUDIT_KEY (Ed25519, PKCS8 PEM in base64), ATTUNE_XSRF_SECRET, ATTUNE_APP_PASSWORD (of the role attune_app)
 * @throws {Error} when secrets are expected but gone: new ones could not open what the old ones sealed
 */
export function secretsOf(dataDir, { expected = false, env = process.env } = {}) {
  const file = join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const wanted = Object.keys(makers);
  const outside = { ...env };
  if (env.ATTUNE_KEK_FILE) outside.ATTUNE_KEK = readFileSync(env.ATTUNE_KEK_FILE, 'utf8').trim();
  const missing = wanted.filter((name) => !outside[name] && !kept[name]);
  if (expected && missing.includes('ATTUNE_KEK')) {
    throw new Error(
      `${file} is missing or incomplete, but this folder holds notes sealed with its key.\n` +
        'Put the file back from your backup, or give ATTUNE_KEK (or ATTUNE_KEK_FILE) in the environment.',
    );
  }
  if (missing.length > 0) {
    for (const name of missing) kept[name] = makers[name]();
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    // Renamed when whole: half a file of keys after a crash would be worse than none.
    writeFileSync(`${file}.new`, `${JSON.stringify(kept, undefined, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
  return Object.fromEntries(wanted.map((name) => [name, outside[name] || kept[name]]));
}

function pemOfNewSigningKey() {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
}
