/**
 * The database keeps a plan that it made while the graph was empty, and uses it while thousands of records come in. Where
 * each record is held against others, a plan that reads a whole source for each of them takes minutes then.
 */
import { beforeAll, expect, it } from 'vitest';
import { readCypherFile } from '../../server/database/cypher-file.ts';
import type { Database } from '../../server/database/driver.ts';
import { scratchDatabase } from '../support/databases.ts';
import { operatorsOf } from '../support/plan.ts';

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
});

it.each(['import/unjoined-records', 'identity/records-of-tools', 'identity/neighbours'])(
  '%s reads the records of a source once, planned for an empty graph too',
  async (name) => {
    const file = readCypherFile(name);
    const nothing = Object.fromEntries(file.parameters.map((parameter) => [parameter, null]));
    const { summary } = await db.auto(`EXPLAIN ${file.text}`, nothing);
    const ofSource = operatorsOf(summary.plan).filter(({ details }) =>
      /INDEX .*:Record\(source\)/.test(details),
    );
    expect(ofSource.length).toBeLessThanOrEqual(1);
  },
);
