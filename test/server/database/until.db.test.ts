/** A read stops inside Neo4j, not only here, when nobody waits for it any more. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { scratchDatabase } from '../../support/databases.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});

/** Counts to 10^15: never done before the limit of a read. */
const endless = (mark: string) =>
  `/* ${mark} */ UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c
   WITH a, b, c WHERE (a + b + c) % 7 = 8 RETURN count(*) AS n`;

const running = async (mark: string): Promise<number> => {
  const { records } = await db.auto(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN count(*) AS n',
    { start: `/* ${mark} */` },
  );
  return Number(records[0]?.get('n'));
};

/** Asks again until it is so; a test that waits in vain ends by its own limit. */
const until = async (so: () => Promise<boolean>) => {
  while (!(await so())) await sleep(20);
};

describe('a read until a signal', () => {
  it('runs in Neo4j until the signal is aborted, and then no more', async () => {
    const control = new AbortController();
    const asked = db
      .patient(600_000)
      .until(control.signal)
      .read((run) => run(endless('aborted'), {}));
    const ended = asked.catch(String);
    await until(async () => (await running('aborted')) === 1);
    control.abort(new Error('gone'));
    expect(await ended).toBe('Error: gone');
    await until(async () => (await running('aborted')) === 0);
    expect(await db.read((run) => run('RETURN 1 AS one', {}))).toMatchObject({ records: [{}] });
  });

  it('is not begun when the signal is aborted already', async () => {
    let began = false;
    const asked = db.until(AbortSignal.abort(new Error('gone before'))).read(async () => {
      began = true;
    });
    await expect(asked).rejects.toThrow('gone before');
    expect(began).toBe(false);
  });

  it('answers as ever while the signal is not aborted, and other reads go on beside one that is', async () => {
    const control = new AbortController();
    const stopped = db
      .patient(600_000)
      .until(control.signal)
      .read((run) => run(endless('beside'), {}));
    const ended = stopped.catch(String);
    await until(async () => (await running('beside')) === 1);
    const other = db.until(new AbortController().signal).read((run) => run('RETURN 2 AS two', {}));
    control.abort(new Error('gone'));
    expect(await ended).toBe('Error: gone');
    expect((await other).records[0]?.get('two')).toBe(2);
  });
});
