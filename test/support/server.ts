/** The real server for tests that read: HTTP on loopback, the built pages, the seeded database. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/driver.ts';
import { createLogger } from '../../server/http/logger.ts';
import { askStage } from './ask-stage.ts';
import { seededDatabase } from './databases.ts';

export interface SeededServer {
  /** Such as http://127.0.0.1:41234 */
  readonly url: string;
  readonly db: Database;
}

/** One for all files of a worker, with which it ends. */
export function seededServer(): Promise<SeededServer> {
  started ??= start();
  return started;
}

async function start(): Promise<SeededServer> {
  const [db, clientDir] = await Promise.all([seededDatabase(), askStage('client', z.string())]);
  const server = createServer(createApp({ db, clientDir, logger: createLogger('warn') }));
  server.listen({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}`, db };
}

let started: Promise<SeededServer> | undefined;
