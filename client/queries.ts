/** One queryOptions for each call; keys are the call's id and its input. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as calls from '#contract/calls.ts';
import * as capabilityCalls from '#contract/capability-calls.ts';
import type { CapabilityKind, MatchKind, Relation, ToolType } from '#contract/vocabulary.ts';
import { namesakes } from '#contract/identity-calls.ts';
import { fetchCall } from './api.ts';
import { canBeSearched } from './components/can-be-searched.ts';

export const overviewQuery = (limit: number) =>
  queryOptions({
    queryKey: ['overview', limit],
    queryFn: ({ signal }) => fetchCall(calls.overview, { limit }, signal),
  });

/** What is inside a group of the catalogue's map. */
export const groupQuery = (group: string, limit: number) =>
  queryOptions({
    queryKey: ['group', group, limit],
    queryFn: ({ signal }) => fetchCall(calls.overview, { group, limit }, signal),
  });

export type NeighboursInput = {
  id: string;
  limit: number;
  rel?: Relation;
  type?: ToolType | CapabilityKind;
};

export const neighboursQuery = (input: NeighboursInput) =>
  queryOptions({
    queryKey: ['neighbours', input],
    queryFn: ({ signal }) => fetchCall(calls.neighbours, input, signal),
  });

/** @param properties also through what so many tools have that it says little */
export const pathQuery = (from: string, to: string, properties: boolean) =>
  queryOptions({
    queryKey: ['path', from, to, properties],
    queryFn: ({ signal }) =>
      fetchCall(calls.path, { from, to, through: properties ? 'properties' : undefined }, signal),
  });

/** Neighbours that several nodes have in common. */
export const commonQuery = (refs: readonly string[], limit: number) =>
  queryOptions({
    queryKey: ['common', refs, limit],
    queryFn: ({ signal }) => fetchCall(calls.common, { ids: refs.join(','), limit }, signal),
  });

/** The strongest edges among nodes that are shown. */
export const amongQuery = (refs: readonly string[]) =>
  queryOptions({
    queryKey: ['among', refs],
    queryFn: ({ signal }) => fetchCall(calls.among, { ids: refs.join(',') }, signal),
  });

export const searchQuery = (q: string, kind?: 'tool' | 'capability', limit = 8) =>
  queryOptions({
    queryKey: ['search', q, kind, limit],
    queryFn: ({ signal }) => fetchCall(calls.search, { q, kind, limit }, signal),
    enabled: canBeSearched(q),
    placeholderData: keepPreviousData,
  });

export const toolQuery = (id: string) =>
  queryOptions({
    queryKey: ['tool', id],
    queryFn: ({ signal }) => fetchCall(calls.tool, { id }, signal),
  });

export const toolCapabilitiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['toolCapabilities', id],
    queryFn: ({ signal }) => fetchCall(calls.toolCapabilities, { id }, signal),
  });

export const capabilityQuery = (id: string) =>
  queryOptions({
    queryKey: ['capability', id],
    queryFn: ({ signal }) => fetchCall(capabilityCalls.capability, { id }, signal),
  });

export const compareQuery = (tools: readonly string[]) =>
  queryOptions({
    queryKey: ['compare', tools],
    queryFn: ({ signal }) => fetchCall(calls.compare, { tools: tools.join(',') }, signal),
  });

export interface MatchFilter {
  tool?: string;
  against?: string;
  source?: string;
  kind?: MatchKind;
  capability?: string;
}

/** Pages of 50 ledger entries; each page repeats the exact totals. */
export const matchesQuery = (filter: MatchFilter) =>
  infiniteQueryOptions({
    queryKey: ['matches', filter],
    queryFn: ({ pageParam, signal }) => fetchCall(calls.matches, { ...filter, cursor: pageParam }, signal),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next ?? undefined,
  });

function firstPage(): string | undefined {
  return undefined;
}

export const sourcesQuery = () =>
  queryOptions({
    queryKey: ['sources'],
    queryFn: ({ signal }) => fetchCall(calls.sources, {}, signal),
    staleTime: Infinity,
  });

/** The tool of a type that is called just this; null without one. */
export const namedToolQuery = (name: string, type: ToolType) =>
  queryOptions({
    queryKey: ['namedTool', name, type],
    queryFn: async ({ signal }) => {
      const { hits } = await fetchCall(calls.search, { q: name, type, kind: 'tool', limit: 5 }, signal);
      return hits.find((hit) => hit.name === name) ?? null;
    },
  });

/** The most-matched tools of one type. */
export const topToolsQuery = (type: ToolType, limit: number) =>
  queryOptions({
    queryKey: ['topTools', type, limit],
    queryFn: ({ signal }) => fetchCall(calls.tools, { type, sort: 'matches', limit }, signal),
  });

/** Other tools of a tool's name, with why they are others. */
export const namesakesQuery = (id: string) =>
  queryOptions({
    queryKey: ['namesakes', id],
    queryFn: ({ signal }) => fetchCall(namesakes, { id }, signal),
  });
