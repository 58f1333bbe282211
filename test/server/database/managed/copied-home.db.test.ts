/** A data folder that was copied is another database, whatever of the first one came along. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../../../server/database/driver.ts';
import { boltAnswers } from '../../../../server/database/managed/bolt-answers.ts';
import { openHome } from '../../../../server/database/managed/home.ts';
import { keptNumber } from '../../../../server/database/managed/own-number.ts';
import { runScript } from '../../../support/program.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const [first, copy] = [join(folder, 'first'), join(folder, 'copy')];
const user = (dataDir: string) =>
  runScript('test/server/database/managed/user.ts', { args: [dataDir], folder });
const password = () => readFileSync(join(first, 'neo4j', 'password'), 'utf8').trim();

/** What databases of our own say that they were told. */
async function told(uri: string, what?: string): Promise<string[]> {
  const address = { uri, username: 'neo4j', password: password(), database: 'neo4j' };
  const db = await connect({ ...address, queryTimeoutMs: 20_000 });
  try {
    if (what !== undefined) await db.auto('CREATE (:Told {what: $what})', { what });
    const { records } = await db.auto('MATCH (n:Told) RETURN n.what AS what ORDER BY what');
    return records.map((record) => String(record.get('what')));
  } finally {
    await db.close();
  }
}

it(
  'does not lead to the database that it was copied of, which runs beside it',
  { timeout: 180_000 },
  async () => {
    const one = user(first);
    const [, uri = ''] = await one.prints(/ready (\S+)/);
    await told(uri, 'both');
    one.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    cpSync(join(first, 'neo4j', 'data'), join(copy, 'neo4j', 'data'), { recursive: true });

    const again = user(first);
    const [, port = ''] = await again.prints(/ready bolt:\/\/127\.0\.0\.1:(\d+)/);
    // All that is there while the first one runs, as a copy of its folder brings it.
    for (const name of ['bolt.port', 'keeper.json', 'database.pid', 'password'])
      cpSync(join(first, 'neo4j', name), join(copy, 'neo4j', name));
    expect(await boltAnswers(Number(port), password(), join(first, 'neo4j'))).toBe('yes');
    expect(await boltAnswers(Number(port), password(), join(copy, 'neo4j'))).toBe('no');
    const kept = [first, copy].map((dataDir) => openHome(dataDir)).map((home) => keptNumber(home, home.port));
    expect(kept).toEqual([Number(port), null]);

    const other = user(copy);
    const [, otherUri = ''] = await other.prints(/ready (\S+)/);
    expect(otherUri).not.toBe(`bolt://127.0.0.1:${port}`);
    expect(await told(otherUri, 'the copy')).toEqual(['both', 'the copy']);
    expect(await told(`bolt://127.0.0.1:${port}`)).toEqual(['both']);
    for (const each of [again, other]) each.kill('SIGTERM');
    expect(await Promise.all([again.ended, other.ended])).toEqual([0, 0]);
  },
);
