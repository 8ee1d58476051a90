import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { progress } from './progress.mjs';

// Runs before the install, under whatever Node the machine has: built-ins only, syntax of Node 20.

/** The folder of package.json, with symbolic links resolved. */
export const root = realpathSync(fileURLToPath(new URL('../../', import.meta.url)));

const ownNode = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const installMark = join(root, 'node_modules/.attune-install');

/**
 * Makes sure that the packages of package-lock.json are installed and that the calling script runs under the
 * Node that comes with them; otherwise installs, runs the script again under it, and never returns.
 *
 * @param {string} scriptUrl `import.meta.url` of the script
 */
export async function bootstrap(scriptUrl) {
  checkMachine();
  if (!installIsCurrent()) await install();
  if (!existsSync(ownNode)) {
    fail(
      'node_modules holds no Node of its own: its install script did not run.\n' +
        'Allow install scripts (npm config set ignore-scripts false), remove node_modules and try again.',
    );
  }
  // npm may have started us under the wanted Node already: its real path is what counts, links differ.
  if (realpathSync(process.execPath) === realpathSync(ownNode)) return;
  await runAgain(fileURLToPath(scriptUrl));
}

function checkMachine() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    fail(`Node 20 or later is needed, this is ${process.versions.node}. Get it from https://nodejs.org/en/download`);
  }
}

/** Whether node_modules holds what package-lock.json asks for. */
function installIsCurrent() {
  const lockText = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockText).digest('hex');
  if (existsSync(installMark) && readFileSync(installMark, 'utf8') === wanted) return true;
  // Someone may have installed by hand: npm keeps its own list of what it put there.
  if (!holdsLockedPackages(JSON.parse(lockText))) return false;
  writeFileSync(installMark, wanted);
  return true;
}

function holdsLockedPackages(lock) {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages ?? {};
  return Object.entries(lock.packages).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    // Packages for other platforms are optional and rightly absent.
    if (!installed[path]) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return installed[path].version === entry.version;
  });
}

async function install() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (spawnSync(npm, ['--version'], { shell: process.platform === 'win32' }).status !== 0) {
    fail('npm was not found. It comes with Node: https://nodejs.org/en/download (Debian: apt-get install npm)');
  }
  await progress(1)('installing packages (some minutes, only when they change)', async () => {
    const { code, output } = await npmCi(npm);
    if (code !== 0) {
      fail(`\nnpm ci failed (${code}). Its last lines:\n${output.split('\n').slice(-25).join('\n')}`);
    }
  });
  writeFileSync(
    installMark,
    createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex'),
  );
}

function npmCi(npm) {
  return new Promise((resolve) => {
    const child = spawn(npm, ['ci', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: error.message, output }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function runAgain(script) {
  return new Promise(() => {
    const child = spawn(realpathSync(ownNode), [script, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` },
    });
    // Ctrl-C reaches the child through the terminal; a signal sent to this process alone must be passed on.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
    }
    child.on('error', (error) => fail(`could not start ${ownNode}: ${error.message}`));
    child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await bootstrap(import.meta.url);
