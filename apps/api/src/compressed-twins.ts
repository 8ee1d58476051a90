import type { NextFunction, Request, Response } from 'express';
import { readdirSync } from 'node:fs';
import { extname } from 'node:path';

const endings = { br: '.br', gzip: '.gz' } as const;

/**
 * Answers a request for a built file with its compressed twin (tools/dev/compress-bundle.mjs), if the browser takes it.
 * Only names that were there at the start are rewritten, so that a path never leads anywhere else.
 *
 * @param folder absolute path of the dashboard's build
 */
export function compressedTwins(folder: string): (request: Request, response: Response, next: NextFunction) => void {
  const files = new Set(
    readdirSync(folder, { recursive: true }).map((file) => `/${String(file).replaceAll('\\', '/')}`),
  );
  return (request, response, next) => {
    const { path } = request;
    if (!files.has(`${path}${endings.br}`) || !files.has(`${path}${endings.gzip}`)) return next();
    response.vary('Accept-Encoding');
    const encoding = request.acceptsEncodings('br') || request.acceptsEncodings('gzip');
    if (encoding === 'br' || encoding === 'gzip') {
      response.type(extname(path));
      response.setHeader('Content-Encoding', encoding);
      request.url = path + endings[encoding];
    }
    next();
  };
}
