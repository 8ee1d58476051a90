import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { underAccount } from './postgres-account.mjs';

/**
 * Makes a new cluster with initdb, complete or not at all.
 *
 * @param {object} server where (`place`, `cluster`), with which programs (`bin`), as whom (`account`), and the
 *   superuser's name and password; `fast` does not wait for the disk
 * @throws {Error} with what initdb said
 */
export function createCluster({ place, cluster, bin, account, superuser, password, fast }) {
  // Filled under another name and renamed when complete: an initdb that was killed half-way leaves no cluster.
  const fresh = `${cluster}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = join(place, 'postgres-password.init');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [fresh, passwordFile]) chownSync(path, account.uid, account.gid);
  const args = ['-D', fresh, '-U', superuser, `--pwfile=${passwordFile}`, '--encoding=UTF8', ...localeFlags(bin)];
  args.push('--auth-local=scram-sha-256', '--auth-host=scram-sha-256', ...(fast ? ['--no-sync'] : []));
  const run = underAccount(account, join(bin, 'initdb'), args, [fresh]);
  const result = spawnSync(run.command, run.args, { ...run.options, cwd: fresh, encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`initdb failed: ${result.error?.message ?? result.stderr}`);
  }
  renameSync(fresh, cluster);
}

// The same order of text on every machine, whatever languages it has installed.
function localeFlags(bin) {
  return majorOf(bin) >= 17
    ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C.UTF-8'];
}

function majorOf(bin) {
  return Number(/\d+/.exec(spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0]);
}

/** @throws {Error} when the cluster was made by another major version than that of `bin` */
export function checkVersion({ cluster, bin }) {
  const kept = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const own = majorOf(bin);
  if (own !== Number(kept)) {
    throw new Error(
      `${cluster} was made by PostgreSQL ${kept}, this is ${own}: move the data with pg_dump of version ${kept}`,
    );
  }
}
