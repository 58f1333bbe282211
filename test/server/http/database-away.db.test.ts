import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect as connectSocket, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { connect, type Database } from '../../../server/database/driver.ts';
import { createLogger } from '../../../server/http/logger.ts';
import { scratchAddress, scratchDatabase } from '../../support/databases.ts';
import { askForProblem, get } from './get.ts';

/** A wire to the database that can be cut and mended. */
class Wire {
  #server: Server | null = null;
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  port = 0;

  constructor(target: URL) {
    this.#target = target;
  }

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connectSocket(Number(this.#target.port), this.#target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
      }
      near.pipe(far).pipe(near);
    });
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = portOf(server.address());
    this.#server = server;
  }

  async cut(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    server.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await once(server, 'close');
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  return address.port;
}

let wire: Wire;
let db: Database;
let url: string;
const servers: Server[] = [];
beforeAll(async () => {
  await scratchDatabase();
  const address = await scratchAddress();
  wire = new Wire(new URL(address.uri));
  await wire.mend();
  db = await connect({ ...address, uri: `bolt://127.0.0.1:${wire.port}` });
  const server = createHttpServer(createApp({ db, clientDir: null, logger: createLogger('silent') }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  url = `http://127.0.0.1:${portOf(server.address())}`;
});
afterAll(async () => {
  for (const server of servers) server.close();
  await db.close();
  await wire.cut();
});

describe('a database that goes away while the server runs', () => {
  it('is 503 with Retry-After until it is back, and the server stays up', async () => {
    expect((await get(url, '/api/sources')).status).toBe(200);
    expect((await get(url, '/readyz')).status).toBe(200);

    await wire.cut();
    const [problem, got, ready, alive] = await Promise.all([
      askForProblem(url, '/api/tools'),
      get(url, '/api/sources'),
      get(url, '/readyz'),
      get(url, '/healthz'),
    ]);
    expect(problem).toMatchObject({
      status: 503,
      title: 'Database away',
      detail: expect.stringContaining('does not answer'),
    });
    expect(got.headers['retry-after']).toBe('5');
    expect(ready.status).toBe(503);
    expect(ready.headers['retry-after']).toBe('5');
    expect(alive.status).toBe(200);

    await wire.mend();
    expect((await get(url, '/api/sources')).status).toBe(200);
    expect((await get(url, '/readyz')).status).toBe(200);
  });
});
