import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../dev/postgres.mjs';
import { stopOrphan } from '../dev/postgres-orphan.mjs';
import { isHeld, readHolder, takeLock } from '../dev/process-lock.mjs';

const prefix = 'attune-test-';

/**
 * A PostgreSQL whose data is thrown away: fast settings, a temporary folder, gone with `stop()`.
 *
 * @param {{ binaries?: string }} [options] see startPostgres
 * @returns {Promise<{ adminUrl: string, stop(): Promise<void> }>}
 */
export async function startTestServer({ binaries } = {}) {
  await sweep();
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  const lock = takeLock(join(dataDir, 'lock.json'));
  const server = await startPostgres({ dataDir, fast: true, binaries });
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      lock.release();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Stops and removes what killed test runs have left behind. */
async function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const holder = readHolder(join(folder, 'lock.json'));
    // Without a holder it may be a run that is just starting.
    if (!holder || isHeld(holder)) continue;
    try {
      await stopOrphan(join(folder, 'postgres'), (port) => `postgres://nobody@127.0.0.1:${port}/postgres`);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another account's: not ours to remove.
    }
  }
}
