/** Reads that belong together are one transaction. */
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { NotFound } from '../../../server/problems/problems.ts';
import type { Database } from '../../../server/database/driver.ts';
import { scratchDatabase } from '../../support/databases.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});

/** The id of the transaction in which it is asked. */
const transactionOf = (asked: Database) =>
  asked.read(async (run) => {
    const { records } = await run(
      "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS 'asks for itself' RETURN transactionId AS id",
      {},
    );
    return z.array(z.string()).parse(records.map((record) => record.get('id')));
  });

it('all of them, also those asked at once and in a together of their own, share a transaction', async () => {
  const ids = await db.together(async (one) => [
    await transactionOf(one),
    ...(await Promise.all([transactionOf(one), transactionOf(one)])),
    await one.together(transactionOf),
  ]);
  expect(new Set(ids.flat()).size).toBe(1);
  expect(ids).toHaveLength(4);
});

it('each read is a transaction of its own otherwise', async () => {
  const ids = [await transactionOf(db), await transactionOf(db)];
  expect(new Set(ids.flat()).size).toBe(2);
});

it('an error of who asks comes out as it is', async () => {
  const missing = new NotFound('There is none.', []);
  await expect(db.together(() => Promise.reject(missing))).rejects.toBe(missing);
});
