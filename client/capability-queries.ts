/** Capabilities as queries, and a person's word on two of them. Beside queries.ts, so that the first screen does not load it. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Pairing } from '#contract/capabilities.ts';
import * as calls from '#contract/capability-calls.ts';
import { pair } from '#contract/import-calls.ts';
import type { CapabilityKind, Pricing, ToolType } from '#contract/vocabulary.ts';
import { fetchCall, sendCall } from './api.ts';

/** Rows a page of these lists holds. */
export const pageSize = 50;

export interface DirectoryInput {
  q?: string;
  kind?: CapabilityKind;
  area?: string;
  serves?: string;
  source?: string;
  sort: 'tools' | 'matches' | 'name';
}

export const capabilitiesQuery = (input: DirectoryInput) =>
  infiniteQueryOptions({
    queryKey: ['capabilities', input],
    queryFn: ({ pageParam, signal }) =>
      fetchCall(calls.capabilities, { ...input, limit: pageSize, cursor: pageParam }, signal),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Functions by area; they change with an import alone. */
export const areasQuery = () =>
  queryOptions({ queryKey: ['areas'], queryFn: ({ signal }) => fetchCall(calls.areas, {}, signal) });

export interface OfferingInput {
  id: string;
  sort: 'best' | 'matches' | 'name' | 'price';
  type?: ToolType;
  pricing?: Pricing;
  source?: string;
}

/** Tools that offer a capability. */
export const offeringQuery = (input: OfferingInput) =>
  infiniteQueryOptions({
    queryKey: ['capabilityTools', input],
    queryFn: ({ pageParam, signal }) =>
      fetchCall(calls.capabilityTools, { ...input, limit: pageSize, cursor: pageParam }, signal),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const pairingsQuery = (state: Pairing['state']) =>
  infiniteQueryOptions({
    queryKey: ['pairings', state],
    queryFn: ({ pageParam, signal }) =>
      fetchCall(calls.pairings, { state, limit: pageSize, cursor: pageParam }, signal),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 0,
  });

/** Says of two words for capabilities, by their ids, whether they mean the same. */
export const sendPairing = ({ left, right, same }: { left: string; right: string; same: boolean }) =>
  sendCall(pair, {}, { json: { left: `capability:${left}`, right: `capability:${right}`, same } });

function firstPage(): string | undefined {
  return undefined;
}
