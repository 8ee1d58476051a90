import { bootstrap } from './bootstrap.mjs';
import { describeFlags, FlagError, parseFlags } from './flags.mjs';

const parts = ['jest', 'journeys'];

const flags = {
  only: {
    value: parts.join('|'),
    about: 'one part: unit, API and access specs, or the browser journeys',
    check: (part) => {
      if (parts.includes(part)) return part;
      throw new FlagError(`--only must be ${parts.join(' or ')}, not ${part}`);
    },
  },
  help: { about: 'this text' },
};

const help = `npm test -- [flags] [files or flags of Jest or Playwright]

Runs everything and ends with the line "N passed, N failed".

${describeFlags(flags)}

  npm test -- --only jest libs/notes            the specs of one slice
  npm test -- --only journeys -g homework       journeys whose name has the word`;

const given = readFlags();
if (given.help) {
  process.stdout.write(`${help}\n`);
} else {
  await bootstrap(import.meta.url);
  const { runTests } = await import('./test-run.mjs');
  await runTests({ parts: given.only ? [given.only] : parts, more: given.others });
}

function readFlags() {
  try {
    return parseFlags(process.argv.slice(2), flags, { others: true });
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
