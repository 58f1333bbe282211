/**
 * A small process of its own that runs the database for as long as anybody is connected to it. Every user (the app,
 * the command line, a test run) holds a line open; a user that is killed drops its line like one that leaves, so the
 * last one out stops the database however it went. Started by start-keeper.ts with a Plan as its argument.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { openHome } from './home.ts';
import { claim, release } from './keeper-claim.ts';
import type { KeeperMessage } from './keeper-messages.ts';
import { Plan } from './plan.ts';
import { stopOrphan } from './orphan.ts';
import { superviseDatabase } from './supervise.ts';

/** Time for whoever started the keeper to connect. */
const firstUserWithinMs = 20_000;

const plan = Plan.parse(JSON.parse(process.argv[2] ?? ''));
const home = openHome(plan.dataDir);
const token = randomBytes(24).toString('base64url');
const users = new Set<Socket>();
let last: KeeperMessage = { state: 'starting' };
let stopping = false;

const say = (message: KeeperMessage) => {
  last = message;
  for (const user of users) user.write(`${JSON.stringify(message)}\n`);
};

const database = superviseDatabase(plan.engine, home, say);

const leave = async (): Promise<never> => {
  stopping = true;
  if (last.state !== 'failed') say({ state: 'stopping', why: database.slowEnd() });
  await database.stop();
  release(home, token);
  process.exit(0);
};

const server = createServer((socket) => {
  socket.on('error', () => socket.destroy());
  const lines = createInterface({ input: socket });
  lines.on('error', () => {});
  lines.on('line', (line) => {
    if (line === token) {
      users.add(socket);
      socket.write(`${JSON.stringify(last)}\n`);
    } else if (!users.has(socket)) {
      socket.destroy();
    } else if (line === 'ready') {
      database.answered();
    } else if (line === 'bye' && users.size > 1) {
      socket.end();
    } else if (line === 'bye' && !stopping) {
      void leave();
    }
  });
  socket.on('close', () => {
    if (users.delete(socket) && users.size === 0 && !stopping) void leave();
  });
});

server.listen({ port: 0, host: '127.0.0.1' });
await once(server, 'listening');
await run();

async function run(): Promise<void> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the keeper has no port');
  // Another keeper got in first: its database is the one to use.
  if (!claim(home, { pid: process.pid, port: address.port, token })) process.exit(0);
  setTimeout(() => {
    if (users.size === 0 && !stopping) void leave();
  }, firstUserWithinMs);
  await stopOrphan(home);
  if (!stopping) await database.start();
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!stopping) void leave();
  });
}
