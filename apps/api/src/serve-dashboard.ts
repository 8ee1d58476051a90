import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { join } from 'node:path';
import { compressedTwins } from './compressed-twins';

/** `main-AC5LKKTC.js`, `chunk-D3iM0qYE.js.br`: another content would have another name. */
const hashed = /-[\w-]{8}\.[a-z0-9]+(\.br|\.gz)?$/;

/**
 * Serves the built dashboard: files with a hash in their name for a year, the page itself never from a cache.
 * @param folder absolute path of the dashboard's build
 */
export function serveDashboard(app: Pick<NestExpressApplication, 'use'>, folder: string): void {
  app.use(compressedTwins(folder));
  app.use(
    express.static(folder, {
      index: false,
      dotfiles: 'ignore',
      setHeaders: (response, path) => {
        const forever = hashed.test(path);
        response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    const page = request.method === 'GET' && !/^\/(api|health)(\/|$)/.test(request.path) && !request.path.includes('.');
    if (!page) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'));
  });
}
