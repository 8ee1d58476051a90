import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@rspack/cli';

const here = import.meta.dirname;
const workspace = join(here, '../..');

/** What can be run on its own: the server, and the commands that work on its database. */
const programs = /^(main|migrate|seed|setup-link|verify-audit|import(-[a-z-]+)?)\.ts$/;

const entry = Object.fromEntries(
  readdirSync(join(here, 'src'))
    .filter((file) => programs.test(file))
    .map((file) => [file.replace(/\.ts$/, ''), join(here, 'src', file)]),
);

/** Our own sources are bundled; packages stay in node_modules, where Node finds them (native ones included). */
function externals({ request }, done) {
  const ours = request.startsWith('.') || request.startsWith('/') || request.startsWith('@attune/');
  done(undefined, ours ? undefined : `module ${request}`);
}

export default defineConfig({
  mode: 'none',
  target: 'node24',
  context: workspace,
  entry,
  output: {
    path: join(workspace, 'dist/api'),
    filename: '[name].js',
    chunkFilename: 'chunk-[name].js',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
    devtoolModuleFilenameTemplate: '[resource-path]',
  },
  externalsType: 'module',
  externals: [externals],
  resolve: {
    extensions: ['.ts', '.mjs', '.js', '.json'],
    // `@attune/<slice>/<layer>` is a folder with an index.ts: the same door as `paths` in tsconfig.base.json.
    alias: { '@attune': join(workspace, 'libs') },
  },
  module: {
    // `import.meta` and `new URL(…, import.meta.url)` mean the bundle at run time, not the place of the source.
    parser: { javascript: { importMeta: false, url: false } },
    rules: [
      {
        test: /\.ts$/,
        loader: 'builtin:swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', decorators: true },
            transform: { legacyDecorator: true, decoratorMetadata: true },
            target: 'es2023',
            keepClassNames: true,
          },
        },
        type: 'javascript/auto',
      },
    ],
  },
  devtool: 'source-map',
  // Readable stack traces are worth more on a server than small files.
  optimization: {
    minimize: false,
    concatenateModules: true,
    usedExports: true,
    sideEffects: false,
    emitOnErrors: false,
  },
  stats: 'errors-warnings',
});
