import { wallFaults } from '@attune/access/data';
import { inRequest } from '@attune/audit/api';
import type { LinkPost } from '@attune/identity/api';
import { answerProblem, Environment, Refusal, sameOriginOnly, type ErrorReport } from '@attune/shared/api';
import { newId, openDatabase, Rows } from '@attune/shared/data';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { DataSource } from 'typeorm';
import { AppModule } from './app-module';
import { describeApi } from './openapi';
import { logRequests } from './request-log';
import { rows } from './rows';
import { serveDashboard } from './serve-dashboard';

/** The application, ready to listen, and the database it talks to. */
export interface Application {
  app: NestExpressApplication;
  source: DataSource;
  close(): Promise<void>;
}

/**
 * Puts the application together and refuses to when the second wall does not stand.
 * @param environment what the process was told
 * @param post who takes reset links to people
 * @param report where unexpected errors go; they carry no clinical text
 * @throws Error with every fault of roles, row security, views and functions
 */
export async function createApplication(
  environment: Environment,
  post: LinkPost,
  report: ErrorReport,
): Promise<Application> {
  const source = await openDatabase(
    environment.values.DATABASE_URL,
    rows,
    environment.values.DATABASE_POOL,
  ).initialize();
  try {
    const faults = await wallFaults({ query: (sql) => source.query(sql) });
    if (faults.length > 0) throw new Error(`The database is not safe to serve from:\n  ${faults.join('\n  ')}`);
    const app = await NestFactory.create<NestExpressApplication>(AppModule.with(source, environment, report, post), {
      logger: environment.values.ATTUNE_LOG === 'silent' ? false : ['error', 'warn', 'fatal'],
      bodyParser: false,
    });
    configure(app, environment);
    await app.init();
    return {
      app,
      source,
      close: async () => {
        await app.close();
        if (source.isInitialized) await source.destroy();
      },
    };
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

function configure(app: NestExpressApplication, environment: Environment): void {
  const { values } = environment;
  app.set('trust proxy', values.ATTUNE_PROXY_HOPS);
  app.disable('x-powered-by');
  app.set('etag', false);
  app.setGlobalPrefix('api/v1', {
    exclude: [{ path: 'health/{*rest}', method: RequestMethod.ALL }],
  });
  app.use((request: Request, _response: Response, next: NextFunction) => {
    Object.assign(request, { id: newId() });
    inRequest((request as { id?: string }).id ?? '', next);
  });
  if (values.ATTUNE_LOG === 'info') app.use(logRequests());
  app.use(securityHeaders(environment));
  app.use('/api', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use('/api/openapi.json', documentOf(app));
  app.use('/api', jsonOnly);
  app.useBodyParser('json', { limit: '1mb', strict: true, type: 'application/json' });
  app.use(sameOriginOnly(environment));
  const door = app.get(Rows);
  app.use((_request: Request, _response: Response, next: NextFunction) => door.request(next));
  if (values.ATTUNE_STATIC) serveDashboard(app, values.ATTUNE_STATIC);
}

/** The API's description; made when somebody asks for the first time. */
function documentOf(app: NestExpressApplication) {
  let document: string | undefined;
  return (_request: Request, response: Response): void => {
    document ??= JSON.stringify(describeApi(app));
    response.type('application/json').send(document);
  };
}

/** A body that is not JSON is refused before anybody reads it: forms of other sites cannot send JSON. */
function jsonOnly(request: Request, response: Response, next: NextFunction): void {
  const hasBody =
    Number(request.headers['content-length'] ?? 0) > 0 || request.headers['transfer-encoding'] !== undefined;
  if (!hasBody || request.is('application/json')) return next();
  answerProblem(request, response, new Refusal('unsupported-media-type'));
}

function securityHeaders(environment: Environment) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'none'`],
        scriptSrc: [`'self'`],
        styleSrc: [`'self'`, `'unsafe-inline'`],
        fontSrc: [`'self'`],
        imgSrc: [`'self'`, 'data:', 'blob:'],
        connectSrc: [`'self'`],
        manifestSrc: [`'self'`],
        workerSrc: [`'self'`],
        formAction: [`'self'`],
        baseUri: [`'self'`],
        frameAncestors: [`'none'`],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: environment.secureCookies ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  });
}
