/** The Express app, without listening: what it is made of comes in. */
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCalls } from '#contract/import-calls.ts';
import { endpoints } from './api.ts';
import type { Database } from './database/driver.ts';
import { expressPath } from './http/bind.ts';
import { exportCall, exportRoute } from './http/export-route.ts';
import { logRequests, onlyLocalPages, onlyOwnWrites, onlyWithToken, requestId } from './http/guards.ts';
import { addImportRoutes } from './http/import-routes.ts';
import { createImportJobs, type JobLimits } from './import/jobs.ts';
import type { Logger } from './http/logger.ts';
import { addPlainRoutes } from './http/add-plain-routes.ts';
import { answerProblems, noSuchCall, onlyBy } from './http/problem-middleware.ts';
import { serveClient } from './http/static-client.ts';

export interface AppParts {
  readonly db: Database;
  /** Folder of the built client; null serves the API alone. */
  readonly clientDir: string | null;
  readonly logger: Logger;
  /** Refuse pages of other sites; on unless the server listens beyond loopback. */
  readonly localOnly?: boolean;
  /** What writes must carry when the server listens beyond loopback; null refuses them. */
  readonly writeToken?: string | null;
  /** Folder for what is sent to be imported, while it is read. */
  readonly incoming?: string;
  /** Bytes that may be sent at once. */
  readonly mostUploadBytes?: number;
  readonly jobLimits?: JobLimits;
}

/** Imports read and derive for as long as it takes; a page does not. */
const importTimeoutMs = 600_000;

export function createApp({
  db,
  clientDir,
  logger,
  localOnly = true,
  writeToken = null,
  incoming,
  mostUploadBytes = 2_000_000_000,
  jobLimits,
}: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', 'strong');
  app.set('query parser', 'simple');
  app.use(requestId(), logRequests(logger));
  app.use(
    helmet({
      // The server speaks plain HTTP on loopback: neither forced upgrades nor HSTS make sense there.
      strictTransportSecurity: false,
      contentSecurityPolicy: {
        directives: {
          'default-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'style-src': ["'self'", "'unsafe-inline'"],
          'script-src': ["'self'"],
          'worker-src': ["'self'", 'blob:'],
          'upgrade-insecure-requests': null,
        },
      },
    }),
    compression(),
  );
  if (localOnly) app.use(onlyLocalPages());
  app.use(onlyOwnWrites(localOnly));
  if (!localOnly) app.use(onlyWithToken(writeToken));
  addPlainRoutes(app, db, version());
  for (const { call, handler } of endpoints) app.get(expressPath(call.path), noCache, handler(db));
  app.get(exportCall.path, noCache, exportRoute(db));
  addImportRoutes(app, {
    db,
    jobs: createImportJobs(
      db,
      db.patient(importTimeoutMs),
      {
        onFault: (error) => logger.error({ err: error }, 'import failed'),
        onNews: (line) => logger.info(line),
      },
      jobLimits,
    ),
    incoming: incoming ?? join(tmpdir(), 'match-graph-incoming'),
    mostBytes: mostUploadBytes,
  });
  refuseOtherMethods(app);
  app.use('/api', noSuchCall);
  if (clientDir !== null) app.use(serveClient(clientDir));
  app.use(noSuchCall, answerProblems(logger));
  return app;
}

/** After every call has its route: an address that is one answers other methods with those it takes. */
function refuseOtherMethods(app: Express): void {
  const methods = new Map<string, string[]>();
  for (const { path, method } of [...endpoints.map(({ call }) => call), exportCall, ...importCalls])
    methods.set(path, [...(methods.get(path) ?? []), method]);
  for (const [path, taken] of methods) app.all(expressPath(path), onlyBy(taken));
}

/** Answers are checked by ETag each time: counts must not be shown older than they are. */
const noCache: express.RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-cache');
  next();
};

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const found = parsed !== null && typeof parsed === 'object' && 'version' in parsed ? parsed.version : null;
  return typeof found === 'string' ? found : '0';
}
