/** Who closes a request stops what it asked, inside Neo4j too. */
import express from 'express';
import { once } from 'node:events';
import { createServer, get as request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { getCall } from '#contract/call.ts';
import type { Database } from '../../../server/database/driver.ts';
import { endpoint } from '../../../server/answers/endpoint.ts';
import { answering } from '../../../server/http/bind.ts';
import { answerProblems } from '../../../server/http/problem-middleware.ts';
import { scratchDatabase } from '../../support/databases.ts';

const endless = `/* asked over http */ UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b
  UNWIND range(1, 100000) AS c WITH a, b, c WHERE (a + b + c) % 7 = 8 RETURN count(*) AS n`;
const call = getCall({
  id: 'endless',
  path: '/api/endless',
  summary: 'Never answered.',
  input: z.strictObject({}),
  answer: z.object({ n: z.int() }),
});

let db: Database;
let port: number;
const errors: unknown[] = [];
const app = express();
const server = createServer(app);
beforeAll(async () => {
  db = await scratchDatabase();
  const never = endpoint(call, async (asked) => {
    await asked.read((run) => run(endless, {}));
    return { n: 0 };
  });
  app.get(call.path, answering(never, db.patient(600_000)));
  const keep = (error: unknown) => void errors.push(error);
  // That somebody stopped reading is daily: a line for who looks for it.
  app.use(answerProblems({ error: keep, info: keep, warn: keep, debug: () => {} }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  port = address.port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const running = async (): Promise<number> => {
  const { records } = await db.auto(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* asked over http */' RETURN count(*) AS n",
  );
  return Number(records[0]?.get('n'));
};

it('a request that is closed before its answer ends its query, and is no fault to log', async () => {
  const sent = request({ host: '127.0.0.1', port, path: call.path });
  const ended = once(sent, 'error');
  while ((await running()) === 0) await sleep(20);
  expect(await running()).toBe(1);
  sent.destroy(new Error('closed by who asked'));
  await ended;
  while ((await running()) > 0) await sleep(20);
  expect(await running()).toBe(0);
  expect(errors).toEqual([]);
});
