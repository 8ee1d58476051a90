import { resolve } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { FlagError, parseFlags } from './flags.mjs';

// node tools/dev/on-data.mjs PROGRAM [--data DIR] […]: a program of apps/api/src on the data that npm start keeps,
// whether Attune runs there at the moment or not. Everything else on the line is the program's own.

try {
  const flags = { data: { value: 'DIR', about: 'the data folder (default .attune)' } };
  const { data = '.attune', others } = parseFlags(process.argv.slice(2), flags, { others: true });
  await bootstrap(import.meta.url);
  const { runOnData } = await import('./run-on-data.mjs');
  const [name, ...more] = others;
  await runOnData({ dataDir: resolve(root, data), name, more });
} catch (error) {
  process.stderr.write(`${error instanceof FlagError ? error.message : error.stack}\n`);
  process.exit(2);
}
