import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer } from '../test/test-server.mjs';
import { buildIfChanged } from './build.mjs';
import { findChromium, howToGetChromium } from './chromium.mjs';
import { run, stopAll } from './processes.mjs';
import { progress } from './progress.mjs';
import { countJest, countPlaywright, total } from './test-counts.mjs';

/** What must hold on the oldest supported PostgreSQL too: that it works at all, and both walls. */
const smokeSpecs = 'smoke|row-policies|access-matrix';

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/**
 * Runs the parts and ends the process, with `N passed, N failed` as its last line.
 *
 * @param {{ parts: ('jest' | 'journeys')[], more: string[] }} options `more` goes to each part as it is
 */
export async function runTests({ parts, more }) {
  const results = mkdtempSync(join(tmpdir(), 'attune-results-'));
  process.once('exit', () => rmSync(results, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void stopAll().finally(() => process.exit(130)));
  }
  const counts = [];
  // Patterns name the specs someone works on; they would rarely match the set for the other server.
  const other = parts.includes('jest') && more.length === 0 ? otherServer() : undefined;
  const steps = 1 + Number(parts.includes('jest')) + Number(Boolean(other)) + 2 * Number(parts.includes('journeys'));
  const context = { results, counts, step: progress(steps), more };
  try {
    const server = await context.step('starting the database', () => startTestServer());
    if (parts.includes('jest')) await runJest('specs', server, context, more);
    if (parts.includes('journeys')) await runJourneys(server, context);
    await server.stop();
    if (other) await runOnOtherServer(other, context);
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    counts.push({ passed: 0, failed: 1 });
  }
  const { passed, failed } = total(counts);
  process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed > 0 || passed === 0 ? 1 : 0));
}

async function runJest(name, server, { results, counts, step }, args) {
  const file = join(results, `${name.replace(/\W+/g, '-')}.json`);
  const work = async () => {
    const ended = await runVisibly([process.execPath, ...jest, '--json', `--outputFile=${file}`, ...args], {
      ATTUNE_TEST_ADMIN_URL: server.adminUrl,
    });
    counts.push(countJest(file, ended));
    return summary(counts.at(-1));
  };
  await step(name, work, { writes: true });
}

async function runJourneys(server, { results, counts, step, more }) {
  await step('building', buildIfChanged);
  const work = async () => {
    const chromium = await findChromium();
    if (!chromium) {
      process.stdout.write(`${howToGetChromium}\n`);
      counts.push({ passed: 0, failed: 1 });
      return 'no browser';
    }
    const file = join(results, 'journeys.json');
    const command = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/journeys/playwright.config.ts'];
    const ended = await runVisibly([process.execPath, ...command, '--reporter=list,json', ...more], {
      ATTUNE_TEST_ADMIN_URL: server.adminUrl,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    counts.push(countPlaywright(file, ended));
    return summary(counts.at(-1));
  };
  await step('browser journeys', work, { writes: true });
}

async function runOnOtherServer({ version, binaries, url }, context) {
  const server = url ? { adminUrl: url, stop: async () => undefined } : await startTestServer({ binaries });
  const args = ['--selectProjects', 'database', '--testPathPatterns', smokeSpecs];
  await runJest(`both walls on PostgreSQL ${version}`, server, context, args);
  await server.stop();
}

/** An older PostgreSQL to try as well: the server of DATABASE_URL_15, or the oldest that the machine has installed. */
function otherServer() {
  if (process.env.DATABASE_URL_15) return { version: '15', url: process.env.DATABASE_URL_15 };
  return [15, 16, 17]
    .map((version) => ({ version, binaries: `/usr/lib/postgresql/${version}/bin` }))
    .find(({ binaries }) => existsSync(join(binaries, 'initdb')));
}

function runVisibly(command, env) {
  return run(command, { env: { ...process.env, ...env }, show: true }).then(
    () => true,
    () => false,
  );
}

const summary = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
