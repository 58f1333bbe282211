/** Queries of the alternatives screen. Beside queries.ts, so that the first screen does not load what it does not ask. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as alternativeCalls from '#contract/alternative-calls.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import { fetchCall } from './api.ts';

/** What is let through; left out: all. */
interface Filters {
  pricing?: Pricing;
  type?: ToolType;
}
interface Usage {
  /** Tokens a month. */
  prompt?: number;
  completion?: number;
}

interface AboutTool extends Filters {
  id: string;
  /** Comma-separated ids of capabilities. */
  must?: string;
  limit: number;
}

export const alternativesQuery = (input: AboutTool) =>
  queryOptions({
    queryKey: ['alternatives', input],
    queryFn: ({ signal }) => fetchCall(alternativeCalls.alternatives, { ...input }, signal),
    // What was shown of the same tool stays while the answer to other filters is on its way.
    placeholderData: (previous) => (previous?.tool.id === input.id ? previous : undefined),
  });

export const switchQuery = (input: AboutTool & Usage) =>
  queryOptions({
    queryKey: ['switch', input],
    queryFn: ({ signal }) => fetchCall(alternativeCalls.switchPlan, { ...input }, signal),
    placeholderData: (previous) => (previous?.tool.id === input.id ? previous : undefined),
  });

export const coverageQuery = (input: Filters & Usage & { need: string; limit: number }) =>
  queryOptions({
    queryKey: ['coverage', input],
    queryFn: ({ signal }) => fetchCall(alternativeCalls.coverage, { ...input }, signal),
    placeholderData: keepPreviousData,
  });
