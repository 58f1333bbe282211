/** Reads the catalogue, has it grouped in a worker thread and stores the map. Run at the end of imports. */
import { Worker } from 'node:worker_threads';
import type { Database } from '../database/driver.ts';
import { batches } from '../ledger/batches.ts';
import {
  assignGroups,
  benchmarksOfGroups,
  dropOldGroups,
  edgesToGroup,
  toolsToGroup,
  writeGroups,
} from '../queries/groups.ts';
import type { MapInput, MappedGroup } from './map-of-groups.ts';

const batchSize = 1000;
/** Louvain is for catalogues up to this size; above it functions and the sources' own categories group the tools. */
const mostForCommunities = 100_000;

export async function regroup(db: Database): Promise<{ groups: number }> {
  const tools = await toolsToGroup(db, { prefix: '' });
  const edges = await edgesToGroup(db, { least: 1 });
  const groups = await inWorker({
    tools,
    edges,
    byMatches: tools.length <= mostForCommunities,
    benchmarks: await benchmarksOfGroups(db, { prefix: '' }),
  });
  const generation = new Date().toISOString();
  for (const rows of batches(
    groups.map(({ own: _, links, ...group }) => ({
      ...group,
      links: links.map(({ to, matches, functions }) => `${to}|${matches}|${functions}`),
    })),
    batchSize,
  )) {
    await writeGroups(db, { rows, generation });
  }
  const members = groups.flatMap(({ id, own }) => own.map((tool) => ({ tool, group: id })));
  for (const rows of batches(members, batchSize)) await assignGroups(db, { rows });
  await dropOldGroups(db, { generation });
  return { groups: groups.length };
}

function inWorker(input: MapInput): Promise<MappedGroup[]> {
  const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
    workerData: input,
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The grouping thread ended with ${code} and no answer.`)));
  });
}
