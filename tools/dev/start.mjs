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

const help = `npm start -- [flags]

Builds what has changed, starts the database and the API, and prints the address.

${describeFlags(flags)}

DATABASE_URL runs it on an existing PostgreSQL 15 to 18 instead of its own. README.md has the rest.`;

const given = readFlags();
if (given.help) {
  process.stdout.write(`${help}\n`);
} else {
  await bootstrap(import.meta.url);
  const { start } = await import('./start-application.mjs');
  await start({
    port: given.port,
    dataDir: resolve(root, given.data ?? '.attune'),
    demo: !given.noDemo,
    verbose: given.verbose ?? false,
  });
}

function readFlags() {
  try {
    return parseFlags(process.argv.slice(2), flags);
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    process.stderr.write(`${error.message}\nnpm start -- --help shows what each does.\n`);
    process.exit(2);
  }
}
