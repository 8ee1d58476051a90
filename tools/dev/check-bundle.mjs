/**
 * Fails the build when a client's home needs more than 150 kB of compressed JavaScript. Angular's own budgets count raw
 * bytes, and only those of the shell; a client on a phone waits for the compressed bytes of the shell and the screen.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scriptsLoadedFor } from './bundle-size.mjs';

const dist = join(import.meta.dirname, '../../dist/dashboard');
const limit = 150_000;

/** The way to the client's home, module by module. */
const clientHome = [
  'apps/dashboard/src/main.ts',
  'apps/dashboard/src/app/client/client-frame.ts',
  'apps/dashboard/src/app/client/client-routes.ts',
  'libs/homework/web/index.ts',
  'libs/homework/web/client/home/home-page.ts',
];

/** As the API serves it to every current browser: Brotli, or as it is when too small to compress. */
const compressedSize = (file) => {
  const path = join(dist, 'browser', file);
  return (statSync(`${path}.br`, { throwIfNoEntry: false }) ?? statSync(path)).size;
};

const stats = JSON.parse(readFileSync(join(dist, 'browser-stats.json'), 'utf8'));
const files = [...scriptsLoadedFor(stats, clientHome)];
const total = files.reduce((sum, file) => sum + compressedSize(file), 0);
const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

console.log(
  `The client's home loads ${inKilobytes(total)} of compressed JavaScript in ${files.length} files (limit ${inKilobytes(limit)}).`,
);
if (total > limit) {
  for (const file of files) console.error(`  ${inKilobytes(compressedSize(file)).padStart(9)}  ${file}`);
  console.error('ATTUNE-202: too much for a phone. Import the heavy part dynamically, or from a smaller entry point.');
  process.exitCode = 1;
}
