import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { run } from './processes.mjs';

const mark = join(root, 'dist/.built-from');
const results = ['dist/api/main.js', 'dist/api/migrate.js', 'dist/dashboard/browser/index.html'];
const sources = [
  'apps/{api,dashboard}/**/*.*',
  'libs/**/*.*',
  'tools/{nx,dev}/*bundle*.mjs',
  '{nx,package-lock,tsconfig.base}.json',
];

/**
 * Builds the API and the dashboard into dist/, unless the sources are those of the last build.
 *
 * @returns {Promise<string | undefined>} a word for the progress line when there was nothing to do
 */
export async function buildIfChanged() {
  const current = hashOfSources();
  const isCurrent = existsSync(mark) && readFileSync(mark, 'utf8') === current;
  if (isCurrent && results.every((file) => existsSync(join(root, file)))) return 'nothing changed';
  await run([join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '-p', 'api,dashboard'], {
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
  });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(mark, current);
  return undefined;
}

/** Nx would find out as well, but takes seconds to start; reading every source takes a tenth of one. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, exclude: (path) => String(path).includes('node_modules') });
  for (const file of files.filter((path) => !/\.spec\.[a-z]+$/.test(path)).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
