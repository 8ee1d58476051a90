import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { root } from './bootstrap.mjs';

const withParent = new URL('./die-with-parent.mjs', import.meta.url).href;
const running = new Set();

/** A child process ended in a way that stops the whole run. Its message is meant for the terminal. */
export class ProcessError extends Error {}

/**
 * Runs a program to its end.
 *
 * @param {string[]} command program and arguments; a program ending in `.js` or `.mjs` runs under this Node
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` passes its output on to the terminal
 * @returns {Promise<string>} what it wrote to stdout (nothing with `show`)
 * @throws {ProcessError} with its last lines, when it does not end with 0
 */
export async function run(command, { env = process.env, show = false } = {}) {
  const child = start(command, { env, stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'] });
  let out = '';
  let all = '';
  child.stdout?.on('data', (chunk) => ((out += chunk), (all = keepEnd(all + chunk))));
  child.stderr?.on('data', (chunk) => (all = keepEnd(all + chunk)));
  const reason = await ended(child);
  if (reason) throw new ProcessError(`${command.join(' ')}: ${reason}${show ? '' : `\n${lastLines(all, 40)}`}`);
  return out;
}

/**
 * Starts a program that is meant to stay. It dies with this process even when this one is killed.
 *
 * @param {string[]} command as for run
 * @param {{ env: NodeJS.ProcessEnv, log: string, show?: boolean }} options its output is appended to the file `log`
 * @returns {{ exited: Promise<string>, stop(): Promise<void> }} `exited` tells how it ended, with its last lines
 */
export function serve(command, { env, log, show = false }) {
  const nodeFlags = ['--enable-source-maps', '--import', withParent];
  const child = start(command, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true }, nodeFlags);
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.1`);
  const file = createWriteStream(log, { flags: 'a', mode: 0o600 });
  let end = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      end = keepEnd(end + chunk);
      file.write(chunk);
      if (show) process.stdout.write(chunk);
    });
  }
  const exited = ended(child).then((reason) => `${reason ?? 'ended'}\n${lastLines(end, 20)}`.trimEnd());
  return { exited, stop: () => stop(child) };
}

/** Ends whatever `run` or `serve` has started and is still there. */
export async function stopAll() {
  await Promise.all([...running].map(stop));
}

function start([program, ...args], options, nodeFlags = []) {
  const underNode = /\.m?js$/.test(program);
  const child = spawn(underNode ? process.execPath : program, underNode ? [...nodeFlags, program, ...args] : args, {
    cwd: root,
    ...options,
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) =>
      resolve(code === 0 ? undefined : signal ? `ended by ${signal}` : `exit ${code}`),
    );
  });
}

// SIGTERM lets requests finish; whoever needs longer than ten seconds is not going to.
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await closed;
  clearTimeout(late);
}

const keepEnd = (text) => text.slice(-20_000);
const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');
