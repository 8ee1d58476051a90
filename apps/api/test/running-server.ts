import { spawn, execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const workspace = join(import.meta.dirname, '../../..');

/** The API as it is shipped: built from the sources in a second, to be run as processes of their own. */
export class BuiltServer {
  private readonly started: RunningServer[] = [];

  private constructor(private readonly folder: string) {}

  static async build(): Promise<BuiltServer> {
    mkdirSync(join(workspace, 'dist'), { recursive: true });
    const folder = mkdtempSync(join(workspace, 'dist/spec-'));
    const rspack = join(workspace, 'node_modules/@rspack/cli/bin/rspack.js');
    const config = join(workspace, 'apps/api/rspack.config.mjs');
    await promisify(execFile)(process.execPath, [rspack, 'build', '-c', config, '--output-path', folder]);
    return new BuiltServer(folder);
  }

  /** Starts a process and waits until it serves. @param variables its whole configuration but address and port */
  async start(variables: Record<string, string>): Promise<RunningServer> {
    const port = await freePort();
    const end = join(workspace, 'tools/dev/die-with-parent.mjs');
    const child = spawn(process.execPath, ['--import', end, join(this.folder, 'main.js')], {
      cwd: workspace,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_COMPILE_CACHE: join(this.folder, 'compiled'),
        HOST: '127.0.0.1',
        PORT: String(port),
        ...variables,
      },
    });
    const server = new RunningServer(child, `http://127.0.0.1:${port}`);
    this.started.push(server);
    await server.ready();
    return server;
  }

  /** Ends what still runs, and takes the build away. */
  async remove(): Promise<void> {
    for (const server of this.started) await server.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A process of the API that serves at an address of its own. */
export class RunningServer {
  /** All it has written so far, to either channel. */
  output = '';

  constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  /** @throws when the process ends, or does not serve within 60 seconds */
  async ready(): Promise<void> {
    for (const until = Date.now() + 60_000; Date.now() < until; await pause(25)) {
      if (this.child.exitCode !== null) break;
      const answer = await fetch(`${this.origin}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
    }
    throw new Error(`The server does not serve:\n${this.output}`);
  }

  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Lets the process end in order; the next one starts faster by the compiled code it leaves. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
