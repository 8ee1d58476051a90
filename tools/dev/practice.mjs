import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What a data folder holds is decided by its first start and written down: the demo practice must never be
// poured into the records of a real one because somebody forgot a flag.

/** @returns {'demo' | 'own' | undefined} undefined before the first start has come to its end */
export function practiceIn(dataDir) {
  const file = fileIn(dataDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).practice : undefined;
}

/** Writes down what the first start has put into the folder. */
export function rememberPractice(dataDir, practice) {
  writeFileSync(fileIn(dataDir), `${JSON.stringify({ practice, since: new Date().toISOString() })}\n`);
}

/**
 * The lines that tell how to sign in to the demo practice: one person each, columns aligned.
 *
 * @param {object[]} signIns each with `role` (or `roles`), `email`, `password`, perhaps `name`
 */
export function describeSignIns(signIns) {
  const rows = signIns.map(({ role, roles, name, email, password }) => [
    [role ?? roles].flat().join(', '),
    name ?? '',
    email,
    password,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

const fileIn = (dataDir) => join(dataDir, 'practice.json');
