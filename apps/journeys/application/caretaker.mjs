import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A door of its own, on this machine only, by which a journey lets things happen to the application that no browser can
 * do: the server dies, comes back, or forgets that somebody is signed in.
 */
export class Caretaker {
  #server;

  constructor(server) {
    this.#server = server;
    this.address = `http://127.0.0.1:${server.address().port}`;
  }

  static async of(installation) {
    const server = createServer((request, response) => {
      answer(installation, new URL(request.url, 'http://caretaker')).then(
        () => response.writeHead(204).end(),
        (error) => response.writeHead(500).end(error.message),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Caretaker(server);
  }

  async close() {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

async function answer(installation, { pathname, searchParams }) {
  switch (pathname) {
    case '/kill':
      return installation.kill();
    case '/start':
      return installation.start();
    case '/expire':
      return installation.expireSignIns(searchParams.get('email'));
    default:
      throw new Error(`The caretaker knows nothing of ${pathname}`);
  }
}
