import { relative } from 'node:path';

const vague = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'type', 'types', 'constant', 'constants', 'lib'];

/** Dots that a tool reads; every other dot would be a kind (`note.service.ts`), which the name itself should say. */
const dotsOfTools = /\.(spec|d|config)(?=\.)/;

/** The public door of a layer, a second one for what is too heavy for the first, and the list of migrations. */
const doors = [
  /^libs\/[^/]+\/[^/]+\/index\.ts$/,
  /^libs\/shared\/ui\/fields\/index\.ts$/,
  /^apps\/api\/migrations\/index\.ts$/,
];

/** One naming rule for the whole repository: a file is the hyphenated name of what it holds. */
export default {
  meta: {
    type: 'suggestion',
    docs: { description: 'A file is the hyphenated name of what it holds.' },
    schema: [],
    messages: {
      vague: '"{{name}}" says nothing about what is in it. Name the file (or folder) after what it holds.',
      shape:
        '"{{name}}" is not a hyphenated name in lower case without dots of kind: note-editor.ts, not NoteEditor.ts or note.editor.ts.',
      index: 'index.ts is the public door of a layer and nothing else. Import the file itself by its relative path.',
    },
  },
  create: (context) => ({
    Program(node) {
      const path = relative(context.cwd, context.filename).replaceAll('\\', '/');
      const folders = path.split('/');
      const file = folders.pop();
      const report = (messageId, name) =>
        context.report({ node, loc: { line: 1, column: 0 }, messageId, data: { name } });

      const name = file.replace(dotsOfTools, '').replace(/\.[a-z]+$/, '');
      if (vague.includes(name) || /-(utils?|helpers?)$/.test(name)) report('vague', file);
      else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) report('shape', file);
      else if (name === 'index' && !doors.some((door) => door.test(path))) report('index', file);

      const folder = folders.find((part) => vague.includes(part));
      if (folder) report('vague', folder);
    },
  }),
};
