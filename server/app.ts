/** The Express app, without listening: what it is made of comes in. */
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endpoints, reads, writes } from './api.ts';
import type { Database } from './database/driver.ts';
import { answering, expressPath } from './http/bind.ts';
import { exportRoute } from './http/export-route.ts';
import { exportCall } from './export/export-call.ts';
import { logRequests, onlyLocalPages, onlyOwnWrites, onlyWithToken, requestId } from './http/guards.ts';
import { addImportRoutes } from './http/import-routes.ts';
import { createImportJobs, type JobLimits } from './import/jobs.ts';
import type { Logger } from './http/logger.ts';
import { addPlainRoutes } from './http/add-plain-routes.ts';
import { answerProblems, noSuchCall, onlyBy } from './http/problem-middleware.ts';
import { serveClient } from './http/static-client.ts';
import { pageIsThere } from './http/page-is-there.ts';

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
  readonly maxUploadBytes?: number;
  readonly jobLimits?: JobLimits;
  /** Seconds for which an answer may be used again without asking; 0: it is checked each time. */
  readonly cacheSeconds?: number;
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
  maxUploadBytes = 2_000_000_000,
  jobLimits,
  cacheSeconds = 0,
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
  addPlainRoutes(app, db, { version: version(), reads, writes });
  const reused = cacheSeconds > 0 ? keptFor(cacheSeconds) : noCache;
  for (const one of endpoints) app.get(expressPath(one.call.path), reused, answering(one, db));
  app.get(exportCall.path, noCache, exportRoute(db));
  addImportRoutes(app, db, {
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
    maxBytes: maxUploadBytes,
  });
  refuseOtherMethods(app);
  app.use('/api', noSuchCall);
  if (clientDir !== null) app.use(serveClient(clientDir, pageIsThere(db, logger)));
  app.use(noSuchCall, answerProblems(logger));
  return app;
}

/** After every call has its route: an address that is one answers other methods with those it takes. */
function refuseOtherMethods(app: Express): void {
  const methods = new Map<string, string[]>();
  for (const { path, method } of [...reads, exportCall, ...writes])
    methods.set(path, [...(methods.get(path) ?? []), method]);
  for (const [path, taken] of methods) app.all(expressPath(path), onlyBy(taken));
}

/** Answers are checked by ETag each time: counts must not be shown older than they are. */
const noCache: express.RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-cache');
  next();
};

/** Where others write to the same database an answer is never quite exact, and may be said to last. */
const keptFor =
  (seconds: number): express.RequestHandler =>
  (_request, response, next) => {
    response.setHeader('Cache-Control', `private, max-age=${seconds}`);
    next();
  };

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const found = parsed !== null && typeof parsed === 'object' && 'version' in parsed ? parsed.version : null;
  return typeof found === 'string' ? found : '0';
}
