import type { z } from 'zod';
import { type GraphGroup, type Overview, overview as call } from '#contract/graph.ts';
import type { RatingBoard } from '#contract/rating.ts';
import type { Database } from '../database/driver.ts';
import { top } from '../groups/name-groups.ts';
import { leafSize } from '../groups/group-catalogue.ts';
import { BadRequest, NotFound } from '../problems/problems.ts';
import { mostJudged, mostMatched, readNodes, readTotals } from '../queries/graph.ts';
import { groupsBelow, readGroups, toolsOfGroup } from '../queries/groups.ts';
import { readRatings } from '../queries/ratings.ts';
import { shareScale } from '../scoring/ratings/share-scale.ts';
import { edgesAmong } from './among.ts';
import { endpoint } from './endpoint.ts';
import { askedBoard, type BoardRow, openedWith, toolsTold } from './rating-boards.ts';

export const endpoints = [endpoint(call, overview)];

/** Few enough edges a node that the picture stays readable; every node keeps its strongest. */
const perNode = 2;
const qualities = 12;

/** @throws NotFound for a group or a board that there is not, BadRequest for a board that is named without its source */
export async function overview(db: Database, input: z.output<typeof call.input>): Promise<Overview> {
  refuseBroken(input);
  if (input.group !== undefined) return ofGroup(db, input.group);
  const board = input.by === 'rating' ? await boardOf(db, input) : null;
  return board === null ? ofCatalogue(db, input.limit) : ofBoard(db, board, input.limit);
}

function refuseBroken({ by, source, group, context, judge, kind }: z.output<typeof call.input>): void {
  if (by === 'rating' && group !== undefined)
    throw new BadRequest('A group is not rated as a whole.', [
      { path: 'group', message: 'goes without by=rating' },
    ]);
  if (source !== undefined && by !== 'rating')
    throw new BadRequest('A source names a board to rank by.', [
      { path: 'source', message: 'goes with by=rating' },
    ]);
  if (source === undefined && [context, judge, kind].some((one) => one !== undefined))
    throw new BadRequest('A board is one of a source.', [
      { path: 'source', message: 'is missing: GET /api/ratings/tables lists the boards there are' },
    ]);
}

/** Null where nothing is rated and none was named: the map is then that of what was matched most. */
async function boardOf(db: Database, { source, context, judge, kind }: z.output<typeof call.input>) {
  return source === undefined ? openedWith(db) : askedBoard(db, { source, context, judge, kind });
}

async function ofBoard(
  db: Database,
  { row, board }: { readonly row: BoardRow; readonly board: RatingBoard },
  limit: number,
): Promise<Overview> {
  const { id, table } = row.table;
  const rated = await readRatings(db, { table: id });
  const standings = rated.map(
    ({ tool, rating, low, high, rankLow, rankHigh, class: own, share, matches }) => {
      return { ref: `tool:${tool}`, rating, low, high, rankLow, rankHigh, class: own, share, matches };
    },
  );
  const against = rated.find(({ tool }) => tool === table.reference);
  if (!against)
    throw new NotFound(
      `rated tool of "${board.source}" on this board`,
      [],
      null,
      'GET /api/ratings/tables lists what is rated.',
    );
  const [nodes, names, groups, totals] = await Promise.all([
    readNodes(db, { refs: standings.slice(0, limit).map(({ ref }) => ref) }),
    toolsTold(
      db,
      rated.map(({ tool }) => tool),
    ),
    groupsBelow(db, { parent: top }),
    totalsOf(db),
  ]);
  const nameOf = (of: string) => names.get(of)?.name ?? of;
  return {
    inside: null,
    nodes: nodes.map((node) => ({ ...node, name: nameOf(node.id) })),
    ladder: {
      ...board,
      reference: { id: against.tool, name: nameOf(against.tool) },
      standings,
      scale: shareScale(against.rating, table.ties),
    },
    edges: [],
    groups: groups.map(shown),
    totals,
  };
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
    ladder: null,
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
    ladder: null,
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
