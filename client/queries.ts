/** One queryOptions for each call; keys are the call's id and its input. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as calls from '#contract/calls.ts';
import type { MatchKind, Relation } from '#contract/vocabulary.ts';
import { fetchCall } from './api.ts';

export const overviewQuery = (limit: number) =>
  queryOptions({
    queryKey: ['overview', limit],
    queryFn: ({ signal }) => fetchCall(calls.overview, { limit }, signal),
  });

export const neighboursQuery = (input: { id: string; limit: number; rel?: Relation }) =>
  queryOptions({
    queryKey: ['neighbours', input],
    queryFn: ({ signal }) => fetchCall(calls.neighbours, input, signal),
  });

export const searchQuery = (q: string, kind?: 'tool' | 'capability', limit = 8) =>
  queryOptions({
    queryKey: ['search', q, kind, limit],
    queryFn: ({ signal }) => fetchCall(calls.search, { q, kind, limit }, signal),
    enabled: q.trim() !== '',
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
    queryFn: ({ signal }) => fetchCall(calls.capability, { id }, signal),
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
