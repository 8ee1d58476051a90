import { runningPostgres, startPostgres } from './postgres.mjs';
import { mayProvision, provision } from './provision.mjs';

/** A server that somebody else started and will stop. */
const notOurs = { exited: new Promise(() => undefined), stop: async () => undefined };

/**
 * The database of one run: the server of DATABASE_URL if that is set, else our own in the data folder.
 *
 * @param {{ dataDir: string, appPassword: string, running?: boolean, env?: NodeJS.ProcessEnv }} options `running`
 *   when another process has our own server up on this folder
 * @returns {Promise<{ ownerUrl?: string, runtimeUrl: string, exited: Promise<string>, stop(): Promise<void> }>}
 *   `ownerUrl` may migrate, and is missing when we were given none that may; `runtimeUrl` is what the API runs as;
 *   `exited` resolves when our own server ends, and never for a server that is not ours
 */
export async function database({ dataDir, appPassword, running = false, env = process.env }) {
  if (env.DATABASE_URL) return existingServer(env.DATABASE_URL, env.DATABASE_OWNER_URL, appPassword);
  const server = running ? { ...notOurs, adminUrl: runningPostgres(dataDir) } : await startPostgres({ dataDir });
  const urls = await provision({ adminUrl: server.adminUrl, database: 'attune', appPassword });
  return { ...urls, exited: server.exited, stop: server.stop };
}

async function existingServer(url, ownerUrl, appPassword) {
  const name = databaseName(url);
  const mayMakeRoles = await mayProvision(url).catch((error) => {
    throw new Error(`DATABASE_URL cannot be reached: ${error.message || error.code}`);
  });
  if (mayMakeRoles) return { ...(await provision({ adminUrl: url, database: name, appPassword })), ...notOurs };
  return { ownerUrl, runtimeUrl: url, ...notOurs };
}

function databaseName(url) {
  const name = URL.canParse(url) ? decodeURIComponent(new URL(url).pathname.slice(1)) : '';
  if (!name)
    throw new Error('DATABASE_URL must name a server and a database: postgres://user:password@host:5432/attune');
  return name;
}
