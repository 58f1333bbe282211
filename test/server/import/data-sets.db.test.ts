/** The data sets that ship as seeds as one graph, which recounts to what it shows. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSeeds } from '../../../server/import/seeds.ts';
import { verify } from '../../../server/verify/verify.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { dataSets, folderOf, type DataSet } from './data-set.ts';

/** Nearly complete graphs of some thousand pairs: as facts they are of kinds that others have, and they take most of the time. */
const left = new Set<DataSet>(['mteb-results', 'open-asr', 'cloud-services']);

it('data sets make a graph without a difference', async () => {
  const folder = temporaryFolder();
  for (const id of dataSets) if (!left.has(id)) await cp(folderOf(id), join(folder, id), { recursive: true });
  const db = await scratchDatabase();
  await clearGraph(db);
  await loadSeeds(db, { folder });
  expect(await verify(db)).toEqual([]);
  const { records } = await db.auto(
    'MATCH (m:Match) RETURN m.source AS source, count(m) AS entries, sum(m.count) AS count ORDER BY source',
  );
  expect(
    records.map((row) => [row.get('source'), Number(row.get('entries')), Number(row.get('count'))]),
  ).toEqual([
    ['ai-arsenal', 473, 473],
    ['imagenhub-ratings', 80, 42_219],
    ['module-replacements', 449, 449],
    ['openhands-index', 2890, 667_079],
    ['pymigbench', 321, 321],
    ['sql-llm-benchmark', 1855, 270_375],
    ['swe-bench-pro', 16, 10_464],
    ['vectordbbench', 42, 1311],
  ]);
  const { records: solved } = await db.auto(
    "MATCH (m:Match {source: 'sql-llm-benchmark'}) RETURN sum(m.solvedByBoth) AS both, sum(m.ties) AS ties",
  );
  expect([Number(solved[0]?.get('both')), Number(solved[0]?.get('ties'))]).toEqual([139_824, 206_550]);
});
