import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment, program } from './application.mjs';
import { buildIfChanged } from './build.mjs';
import { database } from './database.mjs';
import { practiceIn } from './practice.mjs';
import { LockedError, readHolder, takeLock } from './process-lock.mjs';
import { run, stopAll } from './processes.mjs';
import { secretsOf } from './secrets.mjs';

/**
 * Runs one of the API's programs on a data folder and ends this process as the program did.
 *
 * @param {{ dataDir: string, name: string, more: string[] }} options `name` as in dist/api/<name>.js
 */
export async function runOnData({ dataDir, name, more }) {
  if (!practiceIn(dataDir)) return fail(`${dataDir} holds no practice yet: run npm start once, with the same --data.`);
  await buildIfChanged();
  if (!name || !existsSync(program(name))) return fail(`There is no program ${name} in dist/api.`);

  const lockFile = join(dataDir, 'lock.json');
  const lock = lockIfFree(lockFile);
  const { ATTUNE_APP_PASSWORD: appPassword, ...secrets } = secretsOf(dataDir, { expected: true });
  const { ownerUrl, runtimeUrl, stop } = await database({ dataDir, appPassword, running: !lock });
  const end = async (code) => {
    await stopAll();
    await stop();
    lock?.release();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end(130));
  const port = new URL(readHolder(lockFile)?.address ?? 'http://localhost:4200').port;
  const env = environment({ dataDir, port, secrets, runtimeUrl });
  await run([program(name), ...more], { env: { ...env, DATABASE_OWNER_URL: ownerUrl }, show: true }).then(
    () => end(0),
    () => end(1),
  );
}

/** undefined when Attune runs there: its database is up then, and ours to use as well. */
function lockIfFree(file) {
  try {
    return takeLock(file);
  } catch (error) {
    if (error instanceof LockedError) return undefined;
    throw error;
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
