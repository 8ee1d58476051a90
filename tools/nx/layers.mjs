/**
 * The dependency rule in one table (docs/adr/0002-slices-and-layers.md). Nx infers projects from it (slices.mjs) and
 * ESLint derives what may import what (eslint.config.mjs); nothing else repeats it.
 *
 * Between slices, whatever the layer: a slice sees itself, the foundations, and only the contracts of others.
 */

/** Slices that every slice may build on. */
export const foundations = ['shared', 'access', 'audit', 'sealing'];

const browser = ['@angular/*', '@testing-library/*', 'idb'];
const server = ['@nestjs/*', 'typeorm', 'pg', 'pg-*', 'express', 'passport', 'passport-*', 'pino', 'nestjs-pino'];

/**
 * Layer by layer: `may` names the layers it may import, `not` the packages it may not. A layer with `only` may import
 * no other package than these.
 */
export const layers = {
  contract: { may: ['contract'], only: ['zod'], not: [] },
  domain: { may: ['domain', 'contract'], only: ['zod', 'date-fns'], not: [] },
  data: { may: ['data', 'domain', 'contract'], not: ['@nestjs/*', ...browser] },
  api: { may: ['api', 'data', 'domain', 'contract'], not: browser },
  ui: { may: ['ui', 'contract'], not: [...server, '@angular/common/http', '@angular/router'] },
  web: { may: ['web', 'ui', 'domain', 'contract'], not: server },
  // What specs stand on (a real database, signed-in people, builders). No product code may import it.
  testing: { may: ['testing', 'api', 'data', 'domain', 'contract'], not: browser },
};

/** The names of the layers, for messages. */
export const layerNames = Object.keys(layers);
