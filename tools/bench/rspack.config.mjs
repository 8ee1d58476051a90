import { join } from 'node:path';
import api from '../../apps/api/rspack.config.mjs';

/** The floor is built like the API, so that both are measured under the same compiler. */
export default {
  ...api,
  entry: { floor: join(import.meta.dirname, 'floor.ts') },
  output: { ...api.output, path: join(import.meta.dirname, '../../dist/bench') },
};
