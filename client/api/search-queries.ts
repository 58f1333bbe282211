/** All hits of a search, a page after the other. Beside queries.ts, so that the first screen does not load it. */
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import * as searchCalls from '#contract/search.ts';
import { askPages } from './ask.ts';

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
  sort?: 'best' | 'price' | 'newest';
}

/** @param limit hits a page holds */
export const allHitsQuery = (input: SearchInput, limit: number) =>
  infiniteQueryOptions({
    ...askPages(searchCalls.search, { ...input, limit }),
    placeholderData: keepPreviousData,
  });
