/**
 * Everything that can be said about the sources without running the product: format, lint, types, build, commit
 * messages. Goes on after a failure, so that one run names all of them.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

await bootstrap(import.meta.url);

/** How many commits back messages are checked: those before were checked when they were the last ones. */
const lastCommits = 30;

const steps = [
  ['format', ['npm', 'run', '--silent', 'format:check']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  ['types', ['npm', 'run', '--silent', 'typecheck']],
  ['build', ['npm', 'run', '--silent', 'build']],
  ...commitStep(),
];

const failed = [];
for (const [name, [program, ...parameters]] of steps) {
  const started = Date.now();
  const { status } = spawnSync(program, parameters, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? 'Verified.' : `Not in order: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** No step without git or without history, such as in an unpacked archive. */
function commitStep() {
  const { status, stdout } = spawnSync(
    'git',
    ['rev-list', `--max-count=${lastCommits + 1}`, '--first-parent', 'HEAD'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const commits = status === 0 ? stdout.trim().split('\n') : [];
  if (commits.length < 2) return [];
  const commitlint = join(root, 'node_modules/@commitlint/cli/cli.js');
  return [['commits', [process.execPath, commitlint, '--from', commits.at(-1)]]];
}
