/**
 * Writes a new slice: npm run slice -- messages [layer …]
 *
 * Nothing else has to be declared: Nx, ESLint, TypeScript, Jest and commitlint read the folders.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sliceFiles } from './slice-files.mjs';

const workspace = process.env.ATTUNE_WORKSPACE ?? join(import.meta.dirname, '../..');
const [slice, ...layers] = process.argv.slice(2);

try {
  const files = sliceFiles(slice, layers.length > 0 ? layers : undefined);
  const existing = files.find(({ path }) => existsSync(join(workspace, path)));
  if (existing)
    throw new Error(`${existing.path} is there already. Name the layers to add: npm run slice -- ${slice} data`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
    console.log(path);
  }
  console.log(`\nNext: replace the failing specs (npm run jest -- libs/${slice}), then:
  - name its actions in libs/access/domain/policy.ts and its clinical tables in libs/access/data/row-policies.ts
  - import its module in apps/api/src/app-module.ts and give it a lazy route in apps/dashboard/src/app/
  - layers it does not need: delete them`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
