import { createServer } from 'node:net';

/**
 * Whether nothing listens on this port of this machine. IPv6 counts too, because a browser that is sent to
 * `localhost` tries it first and would land at the other program.
 */
export async function isPortFree(port) {
  const answers = [await listenOnce(port, '127.0.0.1'), await listenOnce(port, '::1')];
  return answers.every(({ error }) => error !== 'EADDRINUSE' && error !== 'EACCES');
}

/** A port of 127.0.0.1 that was free a moment ago: whoever uses it must be ready to ask for another. */
export async function freePort() {
  return (await listenOnce(0, '127.0.0.1')).port;
}

/**
 * The first free port from `start` upwards.
 *
 * @throws {Error} when none of `tries` ports is free
 */
export async function nextFreePort(start, tries = 100) {
  for (let port = start; port < Math.min(start + tries, 65536); port += 1) {
    if (await isPortFree(port)) return port;
  }
  throw new Error(`no free port from ${start} to ${start + tries - 1}`);
}

function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve({ error: code }));
    server.listen({ port, host, exclusive: true }, () => {
      const { port: bound } = server.address();
      server.close(() => resolve({ port: bound }));
    });
  });
}
