/** All hits of a search, a page after the other. Beside queries.ts, so that the first screen does not load it. */
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import * as calls from '#contract/calls.ts';
import { fetchCall } from './api.ts';

export interface SearchInput {
  /** May be empty beside filters. */
  q: string;
  kind: 'tool' | 'capability';
  type?: string;
  pricing?: string;
  source?: string;
  vendor?: string;
  licence?: string;
  maxPrice?: number;
  minContext?: number;
  releasedAfter?: string;
  openWeights?: string;
  sort?: 'best' | 'price';
}

/** @param limit hits a page holds */
export const allHitsQuery = (input: SearchInput, limit: number) =>
  infiniteQueryOptions({
    queryKey: ['allHits', input, limit],
    queryFn: ({ pageParam, signal }) =>
      fetchCall(calls.search, { ...input, limit, cursor: pageParam }, signal),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

function firstPage(): string | undefined {
  return undefined;
}
