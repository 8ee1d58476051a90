import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../../tools/dev/bootstrap.mjs';
import { freePort } from '../../../tools/dev/ports.mjs';
import { run } from '../../../tools/dev/processes.mjs';
import { withClient } from '../../../tools/dev/provision.mjs';
import { secretsOf } from '../../../tools/dev/secrets.mjs';
import { createTestDatabase } from '../../../tools/test/test-database.mjs';

const program = (name) => join(root, 'dist/api', `${name}.js`);
const withParent = join(root, 'tools/dev/die-with-parent.mjs');

/** The product as it is shipped, with the demo practice, in a folder and a database that are thrown away. */
export class Installation {
  #api;

  constructor(folder, database, port, secrets) {
    this.folder = folder;
    this.database = database;
    this.port = port;
    this.origin = `http://127.0.0.1:${port}`;
    this.signIns = [];
    const checkpoints = join(folder, 'audit-checkpoints');
    mkdirSync(checkpoints);
    this.env = {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      ...secrets,
      DATABASE_URL: database.runtimeUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      ATTUNE_ORIGIN: this.origin,
      ATTUNE_STATIC: process.env.ATTUNE_STATIC ?? join(root, 'dist/dashboard/browser'),
      ATTUNE_CHECKPOINTS: checkpoints,
      ATTUNE_LOG: 'info',
    };
  }

  /**
   * Makes database and secrets, fills the demo practice and starts to serve.
   *
   * @param {string} adminUrl a superuser's URL
   * @throws {Error} when the product is not built, or does not start
   */
  static async open(adminUrl) {
    if (!existsSync(program('main'))) throw new Error('There is no build yet: run npm test, or npm run build first.');
    const folder = mkdtempSync(join(tmpdir(), 'attune-journeys-'));
    const secrets = secretsOf(folder, { env: {} });
    const database = await createTestDatabase(adminUrl, 'journeys', { migrate });
    const installation = new Installation(folder, database, await freePort(), secrets);
    try {
      await installation.#fill();
      await installation.start();
    } catch (error) {
      await installation.remove();
      throw error;
    }
    return installation;
  }

  async #fill() {
    const env = { ...this.env, DATABASE_OWNER_URL: this.database.ownerUrl };
    const output = await run([program('seed')], { env });
    this.signIns = output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  }

  /** Starts the server unless it runs, and waits until it answers. */
  async start() {
    if (this.#running) return;
    const log = createWriteStream(join(this.folder, 'api.log'), { flags: 'a' });
    this.#api = spawn(process.execPath, ['--enable-source-maps', '--import', withParent, program('main')], {
      cwd: root,
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#api.stdout, this.#api.stderr]) stream.pipe(log, { end: false });
    for (const limit = Date.now() + 90_000; Date.now() < limit; await pause(50)) {
      if (this.#api.exitCode !== null) break;
      const ok = await fetch(`${this.origin}/health/ready`).then(
        (response) => response.ok,
        () => false,
      );
      if (ok) return;
    }
    throw new Error(`The application does not serve; its log is ${join(this.folder, 'api.log')}`);
  }

  get #running() {
    return this.#api !== undefined && this.#api.exitCode === null && this.#api.signalCode === null;
  }

  /** Ends the server in the middle of whatever it does, as a power cut would. */
  async kill() {
    await this.#end('SIGKILL');
  }

  async #end(signal) {
    const api = this.#api;
    if (!this.#running) return;
    const ended = once(api, 'exit');
    api.kill(signal);
    await ended;
  }

  /** Ends every sign-in of one person, as time does when somebody walks away. */
  async expireSignIns(email) {
    await withClient(this.database.ownerUrl, (owner) =>
      owner.query(
        `delete from attune.sign_in where person_id in (select person_id from attune.account where email = $1)`,
        [email],
      ),
    );
  }

  async remove() {
    await this.#end('SIGTERM');
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function migrate({ ownerUrl }) {
  return run([program('migrate')], { env: { ...process.env, DATABASE_OWNER_URL: ownerUrl } });
}
