/** Reads the catalogue, has it grouped (a large one in a worker thread) and stores the map. Run at the end of imports. */
import type { Database } from '../database/driver.ts';
import { answerOfThread } from '../own-programs.ts';
import { batches } from '../database/batches.ts';
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
const maxForCommunities = 100_000;
/** So few tools and pairs are grouped in a few milliseconds; a thread of their own takes a third of a second to start. */
const maxAtOnce = 300;

export async function regroup(db: Database): Promise<{ groups: number }> {
  const tools = await toolsToGroup(db, { prefix: '' });
  const edges = await edgesToGroup(db, { least: 1 });
  const groups = await mapOf({
    tools,
    edges,
    byMatches: tools.length <= maxForCommunities,
    benchmarks: await benchmarksOfGroups(db, { prefix: '' }),
  });
  const generation = new Date().toISOString();
  for (const rows of batches(
    groups.map(({ own: _, links, matchesByKind, ...group }) => ({
      ...group,
      matchesByKind: matchesByKind.map(({ kinds, matches }) => `${kinds.join(' ')}|${matches}`),
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

async function mapOf(input: MapInput): Promise<MappedGroup[]> {
  if (input.tools.length > maxAtOnce || input.edges.length > maxAtOnce)
    return answerOfThread('group-thread', input);
  const { mapOfGroups } = await import('./map-of-groups.ts');
  return mapOfGroups(input);
}
