import { resolve } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { checkPort, describeFlags, FlagError, parseFlags } from './flags.mjs';

const flags = {
  port: {
    value: 'PORT',
    about: 'where the dashboard answers; without it 4200 or the next free port',
    check: checkPort,
  },
  data: { value: 'DIR', about: 'where database, keys and logs are kept (default .attune)' },
  'no-demo': { about: 'first start with an empty practice and a set-up link instead of the demo practice' },
  verbose: { about: "the API's log on the terminal too (always in DIR/api.log)" },
  help: { about: 'this text' },
};

/**
 * What `npm start` and `npm run dev` have in common: flags, install, and then everything up.
 *
 * @param {string} scriptUrl `import.meta.url` of the script
 * @param {{ usage: string, about: string, watch: boolean }} options `watch` rebuilds both ends when a source changes
 */
export async function launch(scriptUrl, { usage, about, watch }) {
  const given = readFlags(`${usage} --help`);
  if (given.help) {
    process.stdout.write(`${usage} [flags]\n\n${about}\n\n${describeFlags(flags)}\n
DATABASE_URL runs it on an existing PostgreSQL 15 to 18 instead of its own. README.md has the rest.\n`);
    return;
  }
  await bootstrap(scriptUrl);
  const { start } = await import('./start-application.mjs');
  await start({
    port: given.port,
    dataDir: resolve(root, given.data ?? '.attune'),
    demo: !given.noDemo,
    verbose: given.verbose ?? false,
    watch,
  });
}

function readFlags(askForHelp) {
  try {
    return parseFlags(process.argv.slice(2), flags);
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    process.stderr.write(`${error.message}\n${askForHelp} shows what each does.\n`);
    process.exit(2);
  }
}
