/** A server on the empty database, for tests that write over HTTP. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Import, ImportsBegun } from '#contract/imports.ts';
import { createApp, type AppParts } from '../../../server/app.ts';
import type { Database } from '../../../server/database/driver.ts';
import { createLogger } from '../../../server/http/logger.ts';
import { afterFile } from '../../support/after-file.ts';
import { scratchDatabase } from '../../support/databases.ts';

export interface ImportServer {
  readonly db: Database;
  readonly url: string;
  /** Names of what lies in the folder for what is being received. */
  incoming(): Promise<string[]>;
  /** Sends a text and answers the response. */
  send(text: string | FormData | Blob, query?: string): Promise<Response>;
  /** Sends a text, waits until all it brought has ended, and answers the last import. */
  bring(text: string | FormData, query?: string): Promise<Import>;
  /** Waits until no server works on an import. */
  ended(id: string): Promise<Import>;
}

export async function importServer(more: Partial<AppParts> = {}): Promise<ImportServer> {
  const db = await scratchDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'match-graph-incoming-'));
  const app = createApp({
    db,
    clientDir: null,
    logger: createLogger('silent'),
    incoming: folder,
    maxUploadBytes: 1_000_000,
    ...more,
  });
  const server = createServer(app);
  server.listen({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  afterFile(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  const send = (text: string | FormData | Blob, query = '') =>
    fetch(`${url}/api/import?${query}`, { method: 'POST', body: text });
  const ended = async (id: string): Promise<Import> => {
    for (;;) {
      const found = Import.parse(await (await fetch(`${url}/api/imports/${id}`)).json());
      if (found.progress === null) return found;
      await sleep(50);
    }
  };
  return {
    db,
    url,
    incoming: () => readdir(folder),
    send,
    ended,
    async bring(text, query = '') {
      const { ids } = ImportsBegun.parse(await (await send(text, `force=true&${query}`)).json());
      let last: Import | undefined;
      for (const id of ids) last = await ended(id);
      if (last === undefined) throw new Error('nothing was begun');
      return last;
    },
  };
}

/** Facts of a source in JSON Lines. */
export function lines(id: string, snapshot: string | null, ...facts: readonly object[]): string {
  const dated = snapshot === null ? {} : { snapshot };
  const source = { record: 'source', id, title: `About ${id}`, licence: 'MIT', ...dated };
  return [source, ...facts.map((fact) => ({ source: id, ...fact }))]
    .map((fact) => `${JSON.stringify(fact)}\n`)
    .join('');
}

export const model = (key: string, more: object = {}): object => ({
  record: 'record',
  key,
  name: key,
  type: 'model',
  ...more,
});

export const battle = (first: string, second: string, count: number): object => ({
  record: 'match',
  kind: 'battle',
  first: { key: first },
  second: { key: second },
  count,
});
