import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringUp, untilReady } from './application.mjs';
import { root } from './bootstrap.mjs';
import { freePort } from './ports.mjs';
import { run, serve } from './processes.mjs';
import { progress } from './progress.mjs';
import { serveRestarting } from './restarting.mjs';

const rspack = ['node_modules/@rspack/cli/bin/rspack.js', 'build', '-c', 'apps/api/rspack.config.mjs'];
const devServer = ['node_modules/nx/dist/bin/nx.js', 'serve', 'dashboard', '--host=127.0.0.1'];

/**
 * Brings everything up for work on the sources: the API on a port of its own, restarted when it has been compiled
 * anew; in front of it the dashboard's dev server, which reloads the page and passes requests on.
 *
 * @param {object} options as for bringUp; `port` is the dev server's
 */
export async function bringUpWatching({ port, ...options }) {
  const step = progress(6);
  // What a watching compiler leaves in dist/ is not what a build would: the next npm start must build.
  rmSync(join(root, 'dist/.built-from'), { force: true });
  await step('compiling the API', () => run(rspack).then(() => undefined));

  const apiPort = await freePort();
  const origin = `http://localhost:${port}`;
  const up = await bringUp({ ...options, port: apiPort, origin, serveApi: serveRestarting, step });
  // From here on an API that ends is somebody's work in progress, not a reason to stop everything.
  options.stage.api = { stop: options.stage.api.stop };

  await step('starting the dev server', async () => {
    const { dataDir, stage } = options;
    const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };
    stage.compiler = serve([...rspack, '--watch'], { env, log: join(dataDir, 'compiler.log'), show: true });
    stage.dashboard = serve([...devServer, `--port=${port}`], {
      env: { ...env, PORT: String(port), ATTUNE_API: `http://127.0.0.1:${apiPort}` },
      log: join(dataDir, 'dev-server.log'),
      show: true,
    });
    await untilReady(`http://127.0.0.1:${port}/`, stage.dashboard.exited, 180);
  });
  return up;
}
