import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another living process holds the lock. */
export class LockedError extends Error {
  constructor(holder) {
    super(`in use by process ${holder.pid}`);
    this.holder = holder;
  }
}

/**
 * Takes a lock file for this process, for as long as it lives.
 *
 * The file names the process by id and start time: after a kill -9 the lock is stale although the file is
 * still there, even if the id has been given to another process since.
 *
 * @param {string} file
 * @param {object} [about] what the holder wants others to know, such as its address
 * @returns {{ update(about: object): void, release(): void }}
 * @throws {LockedError}
 */
export function takeLock(file, about = {}) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o711 });
  const self = { pid: process.pid, started: processStart(process.pid) };
  const holder = readHolder(file);
  if (holder && isHeld(holder)) throw new LockedError(holder);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify({ ...about, ...self }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error.code === 'EEXIST') throw new LockedError(readHolder(file) ?? {});
    throw error;
  }
  return {
    update: (more) => writeFileSync(file, JSON.stringify({ ...about, ...more, ...self }), { mode: 0o600 }),
    release: () => {
      if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** Who wrote a lock file, or undefined when there is none that can be read. */
export function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether the process that wrote a lock still lives. */
export function isHeld(holder) {
  return isAlive(holder.pid) && processStart(holder.pid) === holder.started;
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// Field 22 of /proc/<pid>/stat is the start time in ticks since boot; the name in field 2 may hold spaces.
function processStart(pid) {
  if (existsSync('/proc/self/stat')) return statFields(pid)?.[19];
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

// A killed process whose parent does not collect it (usual in containers) still answers to signal 0.
function isZombie(pid) {
  return statFields(pid)?.[0] === 'Z';
}

function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
