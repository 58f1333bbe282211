/** The real server for a test file: HTTP on loopback, the built pages, the seeded database. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll } from 'vitest';
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

/** One a test file, however often it is asked for; ends itself after the file. */
export function seededServer(): Promise<SeededServer> {
  started ??= start();
  return started;
}

async function start(): Promise<SeededServer> {
  const [db, clientDir] = await Promise.all([seededDatabase(), askStage('client', z.string())]);
  const listening = createServer(createApp({ db, clientDir, logger: createLogger('warn') }));
  server = listening;
  listening.listen({ port: 0, host: '127.0.0.1' });
  await once(listening, 'listening');
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}`, db };
}

let started: Promise<SeededServer> | undefined;
let server: Server | undefined;
afterAll(() => {
  server?.close();
  server?.closeAllConnections();
});
