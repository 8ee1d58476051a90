import { createServer } from 'node:net';
import { freePort, isPortFree, nextFreePort } from './ports.mjs';

describe('ports', () => {
  let server;
  let taken;

  beforeAll(async () => {
    server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    taken = server.address().port;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('are free unless something listens there', async () => {
    expect(await isPortFree(taken)).toBe(false);
    expect(await isPortFree(await freePort())).toBe(true);
  });

  it('are taken by a program that listens on IPv6 only', async () => {
    const other = createServer();
    const listens = await new Promise((resolve) => {
      other.once('error', () => resolve(false));
      other.listen(0, '::1', () => resolve(true));
    });
    // A machine without IPv6 has nothing to take.
    if (!listens) return;
    expect(await isPortFree(other.address().port)).toBe(false);
    await new Promise((resolve) => other.close(resolve));
  });

  it('are counted upwards from a taken one', async () => {
    expect(await nextFreePort(taken)).toBeGreaterThan(taken);
  });

  it('run out at some point, and say so', async () => {
    await expect(nextFreePort(taken, 1)).rejects.toThrow(`no free port from ${taken} to ${taken}`);
  });
});
