/** One queryOptions for each call; keys are the call's id and its input. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { askable } from '#contract/among-refs.ts';
import * as compareCalls from '#contract/compare.ts';
import * as graphCalls from '#contract/graph.ts';
import * as matchCalls from '#contract/match.ts';
import * as searchCalls from '#contract/search.ts';
import * as sourceCalls from '#contract/source.ts';
import * as toolCalls from '#contract/tool.ts';
import * as capabilitiesCalls from '#contract/capabilities.ts';
import type { CapabilityKind, MatchKind, MatchState, Relation, ToolType } from '#contract/vocabulary.ts';
import { fetchCall } from './api.ts';
import type { Lens } from '../addresses/explore/lens.ts';
import { canBeSearched } from './can-be-searched.ts';
import { ask, askPages } from './ask.ts';

export const overviewQuery = (limit: number) => ask(graphCalls.overview, { limit });

/** At most so many tools of a board are drawn at once; the answer says how many are rated. */
const maxRated = 200;

/** The map to begin with: by the results of a board, or of what was compared most. */
export const openingQuery = (lens: Lens | null, limit: number) => {
  if (lens === null || lens === 'most-compared') return overviewQuery(limit);
  const { source, kind, judge, context } = lens;
  return ask(graphCalls.overview, {
    by: 'rating',
    limit: maxRated,
    source,
    ...(kind !== null && { kind }),
    ...(judge !== null && { judge }),
    ...(context !== null && { context }),
  });
};

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

export const capabilityQuery = (id: string) => ask(capabilitiesCalls.capability, { id });

export const compareQuery = (tools: readonly string[]) =>
  ask(compareCalls.compare, { tools: tools.join(',') });

export interface MatchFilter {
  tool?: string;
  against?: string;
  source?: string;
  kind?: MatchKind;
  capability?: string;
  judge?: string;
  context?: string;
  counted?: 'yes' | 'no';
  state?: MatchState;
  since?: string;
  until?: string;
  sort?: (typeof matchCalls.ledgerSorts)[number];
}

/** Pages of 50 ledger entries; each page repeats the exact totals. */
export const matchesQuery = (filter: MatchFilter) => askPages(matchCalls.matches, { ...filter });
/** Those of them that count, unless the filter asks for others. */
export const countedMatchesQuery = (filter: MatchFilter) => matchesQuery({ counted: 'yes', ...filter });

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
