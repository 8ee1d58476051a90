import express from 'express';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serveDashboard } from './serve-dashboard';

const script = 'console.log("a");';

describe('serveDashboard', () => {
  let folder: string;
  let server: Server;
  const get = (path: string, encoding: string) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      headers: { 'accept-encoding': encoding },
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attune-dashboard-'));
    writeFileSync(join(folder, 'index.html'), '<title>Attune</title>');
    writeFileSync(join(folder, 'chunk-D3iM0qYE.js'), script);
    writeFileSync(join(folder, 'chunk-D3iM0qYE.js.br'), brotliCompressSync(script));
    writeFileSync(join(folder, 'chunk-D3iM0qYE.js.gz'), gzipSync(script));
    const app = express();
    serveDashboard(app as never, folder);
    await new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', () => resolve())));
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('answers a browser that takes "%s" with %s', async (accepted, encoding) => {
    const answer = await get('/chunk-D3iM0qYE.js', accepted);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(await answer.text()).toBe(script);
  });

  it('keeps a hashed file for a year, and the page never', async () => {
    expect((await get('/chunk-D3iM0qYE.js', 'br')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/home', 'br')).headers.get('cache-control')).toBe('no-cache');
  });

  it('answers every page with the one page there is, and no unknown file', async () => {
    expect(await (await get('/cases/1/notes', 'br')).text()).toContain('Attune');
    expect((await get('/chunk-unknown1.js', 'br')).status).toBe(404);
    expect((await get('/api/v1/nothing', 'br')).status).toBe(404);
  });
});
