import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The account the database server runs as. PostgreSQL refuses to run as root, so root needs another one:
 * `postgres` if the machine has it or lets us create it, else `nobody`.
 *
 * @returns {{ name: string, uid: number, gid: number } | undefined} undefined when this process is not root
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const found = findAccount('postgres');
  if (found) return found;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const account = findAccount('postgres') ?? findAccount('nobody');
  if (!account) {
    throw new Error('PostgreSQL cannot run as root and no other account was found: create one with useradd postgres');
  }
  return account;
}

/**
 * How to start a program of the server under its account.
 *
 * @param {string[]} paths what the program must reach, its own file included
 * @returns {{ command: string, args: string[], options: object }} for child_process.spawn
 */
export function underAccount(account, command, args, paths) {
  if (!account) return { command, args, options: {} };
  const shut = [command, ...paths].map((path) => shutFolderAbove(path, account)).find(Boolean);
  if (!shut) return { command, args, options: { uid: account.uid, gid: account.gid } };
  // A clone in /root is out of reach for any other account. The server keeps just the right to look past that.
  for (const capability of ['dac_read_search', 'dac_override']) {
    const drop = [
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      '--clear-groups',
      // access(2) asks for the rights of the real user; without this bit it would forget the capability.
      '--securebits=+no_setuid_fixup',
      `--inh-caps=+${capability}`,
      `--ambient-caps=+${capability}`,
    ];
    if (spawnSync('setpriv', [...drop, command, '--version']).status === 0) {
      return { command: 'setpriv', args: [...drop, command, ...args], options: {} };
    }
  }
  throw new Error(
    `PostgreSQL cannot run as root, and the account ${account.name} may not enter ${shut}.\n` +
      `Clone into a folder that everybody may enter, or allow it: chmod o+x ${shut}`,
  );
}

/** The first folder above `path` that the account may not enter. */
function shutFolderAbove(path, { uid, gid }) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const stat = statSync(folder);
    const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
    if (!(stat.mode & bit)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function findAccount(name) {
  try {
    const [, , uid, gid] = passwdLine(name).split(':');
    return { name, uid: Number(uid), gid: Number(gid) };
  } catch {
    return undefined;
  }
}

function passwdLine(name) {
  try {
    return execFileSync('getent', ['passwd', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`${name}:`));
  }
}
