import { existsSync, readFileSync } from 'node:fs';

/**
 * What a Jest run amounts to, from its `--json` file. A spec that could not even be loaded is one failure, and
 * a run that failed without naming any is one too: silence must never look like success.
 *
 * @param {string} file
 * @param {boolean} ended whether the run ended with 0
 * @returns {{ passed: number, failed: number }}
 */
export function countJest(file, ended) {
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = read(file);
  return withCrash({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }, ended);
}

/** The same for Playwright's `json` reporter. What passed only when tried again has passed; Playwright names it. */
export function countPlaywright(file, ended) {
  const { stats = {}, errors = [] } = read(file);
  const passed = (stats.expected ?? 0) + (stats.flaky ?? 0);
  return withCrash({ passed, failed: (stats.unexpected ?? 0) + errors.length }, ended);
}

/** The sum of several counts. */
export function total(counts) {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

const withCrash = (count, ended) => (ended ? count : { ...count, failed: Math.max(1, count.failed) });

function read(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  } catch {
    return {};
  }
}
