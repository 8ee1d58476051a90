/**
 * Writes a Brotli and a gzip twin beside every text file of the dashboard's build, so that the API serves compressed
 * files without compressing anything itself: no processor time per request, and no secret ever meets a compressor.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../../dist/dashboard/browser');

/** Below this size a twin saves nothing: the answer fits into one network packet anyway. */
const smallestWorthwhile = 1024;

for (const file of globSync('**/*.{js,css,html,svg,json,webmanifest,txt}', { cwd: folder })) {
  const source = readFileSync(join(folder, file));
  if (source.length < smallestWorthwhile) continue;
  writeFileSync(join(folder, `${file}.gz`), gzipSync(source, { level: 9 }));
  writeFileSync(
    join(folder, `${file}.br`),
    brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: source.length } }),
  );
}
