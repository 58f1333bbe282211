import type { z } from 'zod';
import { type GraphGroup, type Overview, overview as call } from '#contract/graph.ts';
import type { Database } from '../database/driver.ts';
import { top } from '../groups/name-groups.ts';
import { leafSize } from '../groups/group-catalogue.ts';
import { NotFound } from '../problems/problems.ts';
import { mostJudged, mostMatched, readTotals } from '../queries/graph.ts';
import { groupsBelow, readGroups, toolsOfGroup } from '../queries/groups.ts';
import { edgesAmong } from './among.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, overview)];

/** Few enough edges a node that the picture stays readable; every node keeps its strongest. */
const perNode = 2;
const qualities = 12;

export async function overview(db: Database, input: z.output<typeof call.input>): Promise<Overview> {
  return input.group === undefined ? ofCatalogue(db, input.limit) : ofGroup(db, input.group);
}

async function ofCatalogue(db: Database, limit: number): Promise<Overview> {
  const [tools, capabilities, groups, totals] = await Promise.all([
    mostMatched(db, { limit }),
    mostJudged(db, { limit: qualities }),
    groupsBelow(db, { parent: top }),
    totalsOf(db),
  ]);
  const nodes = [...tools, ...capabilities];
  const refs = nodes.map(({ ref }) => ref);
  return {
    inside: null,
    nodes,
    edges: await edgesAmong(db, refs, perNode),
    groups: groups.map(shown),
    totals,
  };
}

/** Its groups, or, where there are none below, all its tools. */
async function ofGroup(db: Database, id: string): Promise<Overview> {
  const [group] = await readGroups(db, { ids: [id] });
  if (!group)
    throw new NotFound(`group "${id}"`, [], null, 'GET /api/graph/overview lists the groups there are.');
  const [path, groups, totals] = await Promise.all([
    readGroups(db, { ids: group.path }),
    groupsBelow(db, { parent: id }),
    totalsOf(db),
  ]);
  const nodes = groups.length > 0 ? [] : await toolsOfGroup(db, { group: id, limit: leafSize });
  return {
    inside: {
      id,
      name: group.name,
      size: group.size,
      path: path.map(({ id: above, name }) => ({ id: above, name })),
    },
    nodes,
    edges: await edgesAmong(
      db,
      nodes.map(({ ref }) => ref),
      perNode,
    ),
    groups: groups.map(shown),
    totals,
  };
}

function shown({ id, name, area, size, timesMatched, matchesByKind, x, y, links }: GraphGroup): GraphGroup {
  return { id, name, area, size, timesMatched, matchesByKind, x, y, links };
}

async function totalsOf(db: Database): Promise<Overview['totals']> {
  const [totals] = await readTotals(db, { id: 'totals' });
  return {
    tools: totals?.tools ?? 0,
    capabilities: totals?.capabilities ?? 0,
    matches: totals?.matches ?? 0,
    matchesByKind: totals?.matchesByKind ?? [],
    edges: totals?.edges ?? 0,
    sources: totals?.sources ?? 0,
    snapshot: totals?.snapshot ?? null,
    byType: (totals?.byType ?? []).map((row) => {
      const [type = '', total] = row.split('|');
      return { type, total: Number(total) };
    }),
  };
}
