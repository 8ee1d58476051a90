import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A commit is about one slice, or about one of the few things that belong to none. */
const slices = readdirSync(join(import.meta.dirname, 'libs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const besides = ['web', 'api', 'repo', 'journeys', 'dev', 'bench'];

export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [2, 'always', [...slices, ...besides]],
    'scope-empty': [2, 'never'],
    // Why it was done; what was done is in the change itself.
    'body-empty': [2, 'never'],
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
  },
};
