import { provision } from '../dev/provision.mjs';
import { startTestServer } from './test-server.mjs';

/**
 * Jest's globalSetup of the database project: makes sure that there is a server with Attune's roles.
 * `npm test` hands one over in ATTUNE_TEST_ADMIN_URL; Jest started on its own gets one for this run.
 * Jest calls it only when a spec of that project is selected.
 */
export default async function setUp() {
  if (!process.env.ATTUNE_TEST_ADMIN_URL) {
    const server = await startTestServer();
    globalThis.attuneTestServer = server;
    process.env.ATTUNE_TEST_ADMIN_URL = server.adminUrl;
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  }
  await provision({ adminUrl: process.env.ATTUNE_TEST_ADMIN_URL, database: 'attune' });
}
