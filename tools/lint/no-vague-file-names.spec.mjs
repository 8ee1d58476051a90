import { join } from 'node:path';
import rule from './no-vague-file-names.mjs';
import { ruleTester } from './rule-tester.mjs';

const file = (path) => ({ name: path, code: 'export {};', filename: join(process.cwd(), path) });

ruleTester.run('no-vague-file-names', rule, {
  valid: [
    file('libs/notes/web/note-editor.ts'),
    file('libs/notes/web/note-editor.spec.ts'),
    file('libs/notes/web/index.ts'),
    file('apps/api/migrations/1763800000001-foundation.ts'),
    file('apps/api/migrations/index.ts'),
    file('tools/test/test-database.d.mts'),
    file('jest.config.mjs'),
  ],
  invalid: [
    ...['utils', 'helpers', 'common', 'types', 'constants', 'date-utils', 'note-helper'].map((name) => ({
      ...file(`libs/notes/domain/${name}.ts`),
      errors: [{ messageId: 'vague' }],
    })),
    { ...file('libs/notes/domain/utils.spec.ts'), errors: [{ messageId: 'vague' }] },
    { ...file('libs/notes/domain/helpers/signed-on.ts'), errors: [{ messageId: 'vague' }] },
    { ...file('libs/notes/api/notes.service.ts'), errors: [{ messageId: 'shape' }] },
    { ...file('libs/notes/api/NotesController.ts'), errors: [{ messageId: 'shape' }] },
    { ...file('libs/notes/api/signing/index.ts'), errors: [{ messageId: 'index' }] },
  ],
});
