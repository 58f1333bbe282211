/** One queryOptions for each call; keys are the call's id and its input. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { askable } from '#contract/among-refs.ts';
import * as graphCalls from '#contract/graph.ts';
import * as searchCalls from '#contract/search.ts';
import * as sourceCalls from '#contract/source.ts';
import * as toolCalls from '#contract/tool.ts';
import type { CapabilityKind, MatchKind, Relation, ToolType } from '#contract/vocabulary.ts';
import { fetchCall } from './api.ts';
import { canBeSearched } from './can-be-searched.ts';
import { ask } from './ask.ts';

export const overviewQuery = (limit: number) => ask(graphCalls.overview, { limit });

/** At most so many tools of a board are drawn at once; the answer says how many are rated. */
const maxRated = 200;

/** Which board is meant; what is null or left out is whatever has most evidence. */
interface BoardAsked {
  readonly source?: string | null;
  readonly kind?: MatchKind | null;
  readonly judge?: string | null;
  readonly context?: string | null;
}

/** The map to begin with: by the results of a board, or (null) of what was compared most. */
export const openingQuery = (board: BoardAsked | null, limit: number) =>
  board === null
    ? overviewQuery(limit)
    : ask(graphCalls.overview, {
        by: 'rating',
        limit: maxRated,
        ...Object.fromEntries(Object.entries(board).filter(([, value]) => value !== null)),
      });

/** How much the catalogue holds: every overview tells it, so that of the opening is asked, which the map asks for anyway. */
export const totalsQuery = (limit: number) => openingQuery({}, limit);

/** What is inside a group of the catalogue's map. */
export const groupQuery = (group: string, limit: number) => ask(graphCalls.overview, { group, limit });

export type NeighboursInput = {
  id: string;
  limit: number;
  rel?: Relation;
  type?: ToolType | CapabilityKind;
};

/** @param picture refs of a picture: its edges with the neighbours come in the same answer, and are kept as those of amongQuery */
export const neighboursQuery = (input: NeighboursInput, picture: readonly string[] = []) =>
  queryOptions({
    queryKey: ['neighbours', input],
    queryFn: async ({ signal, client }) => {
      const refs = picture.length > 0 ? askable(picture).join(',') : undefined;
      const answer = await fetchCall(graphCalls.neighbours, { ...input, picture: refs }, signal);
      if (answer.among) {
        const { ids, nodes, edges } = answer.among;
        client.setQueryData(amongQuery(ids).queryKey, { nodes, edges });
      }
      return answer;
    },
  });

/** @param properties also through what so many tools have that it says little */
export const pathQuery = (from: string, to: string, properties: boolean) =>
  ask(graphCalls.path, { from, to, through: properties ? 'properties' : undefined });

/** Neighbours that several nodes have in common. */
export const commonQuery = (refs: readonly string[], limit: number) =>
  ask(graphCalls.common, { ids: refs.join(','), limit });

/** The strongest edges among nodes that are shown. */
export const amongQuery = (refs: readonly string[]) => ask(graphCalls.among, { ids: refs.join(',') });

export const searchQuery = (q: string, kind?: 'tool' | 'capability', limit = 8) =>
  queryOptions({
    ...ask(searchCalls.search, { q, kind, limit }),
    enabled: canBeSearched(q),
    placeholderData: keepPreviousData,
  });

export const toolQuery = (id: string) => ask(toolCalls.tool, { id });

export const toolCapabilitiesQuery = (id: string) => ask(toolCalls.toolCapabilities, { id });

export const sourcesQuery = () => queryOptions({ ...ask(sourceCalls.sources), staleTime: Infinity });

/** The tool of a type that is called just this; null without one. */
export const namedToolQuery = (name: string, type: ToolType) =>
  queryOptions({
    queryKey: ['namedTool', name, type],
    queryFn: async ({ signal }) => {
      const { hits } = await fetchCall(searchCalls.search, { q: name, type, kind: 'tool', limit: 5 }, signal);
      return hits.find((hit) => hit.name === name) ?? null;
    },
  });

/** The most-matched tools of one type. */
export const topToolsQuery = (type: ToolType, limit: number) =>
  ask(toolCalls.tools, { type, sort: 'matches', limit });
