/** A server for a test file that writes: HTTP on loopback, the built pages, a database of the file's own. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ImportsBegun } from '#contract/imports.ts';
import { type AppParts, createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/driver.ts';
import { createLogger } from '../../server/http/logger.ts';
import { afterFile } from './after-file.ts';
import { askStage } from './ask-stage.ts';

/** Its address, such as http://127.0.0.1:41234; it ends itself after the file. */
export async function writingServer(db: Database, more: Partial<AppParts> = {}): Promise<string> {
  const clientDir = await askStage('client', z.string());
  const incoming = await mkdtemp(join(tmpdir(), 'match-graph-incoming-'));
  const server = createServer(createApp({ db, clientDir, logger: createLogger('warn'), incoming, ...more }));
  server.listen({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  afterFile(async () => {
    server.close();
    server.closeAllConnections();
    await rm(incoming, { recursive: true, force: true });
  });
  return `http://127.0.0.1:${address.port}`;
}

/** Brings facts in over HTTP and waits until they are there. @param text facts in JSON Lines */
export async function bringFacts(url: string, text: string): Promise<void> {
  const answer = await fetch(`${url}/api/import`, { method: 'POST', body: text });
  const { id } = ImportsBegun.parse(await answer.json());
  const Progress = z.object({ progress: z.unknown() });
  while (Progress.parse(await (await fetch(`${url}/api/imports/${id}`)).json()).progress !== null);
}

/** Waits until no import is under way: the page shows what is derived, before all of the catalogue is concluded. */
export async function importsEnded(url: string): Promise<void> {
  const List = z.object({ items: z.array(z.object({ progress: z.unknown() })) });
  while (
    List.parse(await (await fetch(`${url}/api/imports`)).json()).items.some(
      ({ progress }) => progress !== null,
    )
  );
}
