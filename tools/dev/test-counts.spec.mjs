import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countJest, countPlaywright, total } from './test-counts.mjs';

describe('the last line of npm test', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counts-spec-'));
  const written = (content) => {
    const file = join(folder, 'results.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('counts a spec that could not be loaded as a failure', () => {
    const results = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2 };
    expect(countJest(written(results), false)).toEqual({ passed: 7, failed: 3 });
  });

  it('counts journeys that passed at the second try, and errors outside any journey', () => {
    const results = { stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 9 }, errors: [{ message: 'x' }] };
    expect(countPlaywright(written(results), false)).toEqual({ passed: 5, failed: 3 });
  });

  it.each([countJest, countPlaywright])('never takes a crashed runner for success (%p)', (count) => {
    expect(count(join(folder, 'missing.json'), false)).toEqual({ passed: 0, failed: 1 });
    expect(count(written('{"numPass'), false)).toEqual({ passed: 0, failed: 1 });
    expect(count(written({ numPassedTests: 3, stats: { expected: 3 } }), false)).toEqual({ passed: 3, failed: 1 });
  });

  it('adds up', () => {
    expect(
      total([
        { passed: 3, failed: 0 },
        { passed: 4, failed: 2 },
      ]),
    ).toEqual({ passed: 7, failed: 2 });
    expect(total([])).toEqual({ passed: 0, failed: 0 });
  });
});
